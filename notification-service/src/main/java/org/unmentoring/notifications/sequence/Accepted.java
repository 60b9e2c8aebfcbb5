package org.unmentoring.notifications.sequence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AcceptedSequence", description = "The sequence is kept and will run")
record Accepted(SequenceId id, String reference, SequenceView.Status status) {}
