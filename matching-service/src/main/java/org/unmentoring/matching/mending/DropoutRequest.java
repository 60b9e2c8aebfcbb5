package org.unmentoring.matching.mending;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ParticipantId;

@Schema(name = "DropoutRequest")
record DropoutRequest(@NotNull ParticipantId participant) {}
