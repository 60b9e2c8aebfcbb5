package org.unmentoring.participants.roster;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.enrolment.EnrolmentStatus;
import org.unmentoring.participants.enrolment.ProgrammePeople;
import org.unmentoring.participants.organisation.OrganisationBrief;
import org.unmentoring.participants.participant.ParticipantId;

/** What an organiser sees of somebody in the programme. */
record EnrolledPerson(
        ParticipantId id,
        @Schema(examples = "Llŷr ap Gwilym") String name,
        @Schema(examples = "llyr@powys.example") String email,
        OrganisationBrief organisation,
        @Schema(nullable = true) String jobTitle,
        EnrolmentStatus status,
        Instant joinedAt,

        @Schema(nullable = true, examples = "Aberystwyth", description = "The town where to meet in person")
        String place,

        @Schema(description = "Being one of three is fine") boolean trioFine,

        @Schema(description = "Meets twice in a round when the number is odd")
        boolean host,

        @Schema(description = "Drawn in each round (1), every second (2) or every third (3)")
        int cadence,

        @Schema(description = "Sits out the next round") boolean skipsNextRound,

        @Schema(
                nullable = true,
                description = "Since when mails come back or are unwanted; not drawn until signed in again, or cleared")
        Instant unreachableSince,

        @Schema(
                nullable = true,
                description =
                        "Since when, by the person's own wish, the data is kept and not used; not drawn, not written to")
        Instant restrictedSince) {
    static EnrolledPerson of(ProgrammePeople.Member member, Instant unreachableSince, Instant restrictedSince) {
        var preferences = member.enrolment().preferences();
        return new EnrolledPerson(
                member.person().id(),
                member.person().name(),
                member.person().email(),
                member.organisation().id() == null
                        ? null
                        : member.organisation().brief(),
                member.person().description().jobTitle(),
                member.enrolment().status(),
                member.enrolment().joinedAt(),
                preferences.place(),
                preferences.trioFine(),
                preferences.host(),
                preferences.cadence(),
                member.enrolment().skipAskedAt() != null,
                unreachableSince,
                restrictedSince);
    }
}
