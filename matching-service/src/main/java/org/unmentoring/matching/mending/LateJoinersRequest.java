package org.unmentoring.matching.mending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ParticipantId;

@Schema(name = "LateJoinersRequest")
record LateJoinersRequest(
        @Size(min = 1, max = 10_000)
        @Schema(description = "Whoever of them is in the round already stays as they are; all of the pool if not given")
        List<@NotNull ParticipantId> participants) {}
