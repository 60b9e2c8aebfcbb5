package org.unmentoring.participants.pool;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.enrolment.ProgrammePeople;
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
        boolean host,

        @Schema(
                description = "Whom of the programme never to put this person in touch with, whoever asked for it",
                examples = "[\"0190163d-8694-739b-aea5-966c26f8ad91\"]")
        List<ParticipantId> exclusions) {
    static PoolEntry of(ProgrammePeople.Member member, List<ParticipantId> exclusions) {
        var organisation = member.organisation();
        var preferences = member.enrolment().preferences();
        return new PoolEntry(
                member.person().id(),
                organisation.id(),
                organisation.name(),
                organisation.sector(),
                organisation.region(),
                member.person().description().meetingModes(),
                member.enrolment().joinedAt(),
                preferences.placeKey(),
                preferences.trioFine(),
                preferences.host(),
                exclusions);
    }
}
