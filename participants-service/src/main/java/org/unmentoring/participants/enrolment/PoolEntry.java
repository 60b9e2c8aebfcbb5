package org.unmentoring.participants.enrolment;

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
        String region,
        List<MeetingMode> meetingModes,
        Instant joinedAt,

        @Schema(
                nullable = true,
                examples = "aberystwyth",
                description = "The town where to meet in person: equal for all who mean the same town")
        String place,

        @Schema(description = "Being one of three is fine") boolean trioFine,

        @Schema(description = "Meets twice in a round when the number is odd")
        boolean host) {}
