package org.unmentoring.participants.registration;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sign-ups that wait for a click: how many, not whose. Whose address it is, nobody has confirmed yet. */
@Schema(name = "UnconfirmedRegistrations")
record Unconfirmed(
        @Schema(examples = "3") int count,

        @Schema(nullable = true, description = "When the oldest of them was typed; null where there is none")
        Instant oldestAt,

        @Schema(
                description = "How many can be reminded: an hour has gone by, and they were not reminded before",
                examples = "2")
        int toRemind) {}
