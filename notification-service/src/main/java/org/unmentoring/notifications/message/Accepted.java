package org.unmentoring.notifications.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The message is kept and will be sent")
record Accepted(MessageId id, MessageStatus status) {}
