package org.unmentoring.participants.roster;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.participant.ParticipantId;

/** Who is to be seen no more; nothing personal. */
record Departure(
        ParticipantId id,

        @Schema(
                examples = "erased",
                enumeration = {"left", "moved", "erased"},
                description = "left the programme; moved to another organisation; erased: erase what you keep")
        String why,

        Instant at) {}
