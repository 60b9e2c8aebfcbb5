package org.unmentoring.participants.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.participant.ParticipantId;

/** Who sat out a round because of a wish to skip it, and which wish that was. */
@Schema(name = "SkipsFulfilled")
record Skips(
        @NotNull @Size(min = 1, max = 1000, message = "Please tell of 1 to 1,000 people at a time.")
        List<@NotNull @Valid Skip> items) {
    @Schema(name = "SkipFulfilled")
    record Skip(
            @NotNull ParticipantId participant,

            @NotNull @Schema(description = "As the pool told it")
            Instant askedAt) {}
}
