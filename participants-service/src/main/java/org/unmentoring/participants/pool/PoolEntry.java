package org.unmentoring.participants.pool;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.MeetingMode;
import org.unmentoring.participants.participant.ParticipantId;

/** What a draw needs to know of somebody: no name, no address. */
record PoolEntry(
        ParticipantId id,
        OrganisationId organisation,
        String organisationName,
        String sector,
        @Schema(nullable = true) String region,
        List<MeetingMode> meetingModes,
        Instant joinedAt,

        @Schema(
                nullable = true,
                examples = "aberystwyth",
                description = "The town where to meet in person: equal for all who mean the same town")
        String place,

        @Schema(description = "Being one of three is fine") boolean trioFine,

        @Schema(description = "Meets twice in a round when the number is odd")
        boolean host,

        @Schema(description = "To be drawn in each round (1), every second (2) or every third (3)")
        int cadence,

        @Schema(nullable = true, description = "When the wish to skip the next round was made; null without one")
        Instant skipAskedAt,

        @Schema(
                description = "Whom of the programme never to put this person in touch with, whoever asked for it",
                examples = "[\"0190163d-8694-739b-aea5-966c26f8ad91\"]")
        List<ParticipantId> exclusions) {
    PoolEntry keptFrom(List<ParticipantId> others) {
        return new PoolEntry(
                id,
                organisation,
                organisationName,
                sector,
                region,
                meetingModes,
                joinedAt,
                place,
                trioFine,
                host,
                cadence,
                skipAskedAt,
                others);
    }
}
