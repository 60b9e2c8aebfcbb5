package org.unmentoring.notifications.rehearsal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.message.MessageId;

@Schema(name = "TestMail", description = "The mail is kept and will be sent")
record Rehearsed(MessageId id) {}
