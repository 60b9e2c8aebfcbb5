package org.unmentoring.web.matching;

import java.time.Instant;
import java.util.List;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProgrammeId;

/**
 * A match as one of its people sees it: with the others' names and addresses, and their own answer.
 *
 * @param firstToWrite who is asked to write first; null where nobody is named, as is usual
 */
public record MyMatch(
        MatchId id,
        InProgramme programme,
        InRound round,
        Instant drawnAt,
        Instant meetBy,
        List<Partner> partners,
        ParticipantId firstToWrite,
        String outcome,
        boolean dissolved,
        MyOutcome myOutcome) {

    public record InProgramme(ProgrammeId id, String name) {}

    public record InRound(int number) {}

    /** Without name and address while participants-service is away. */
    public record Partner(
            ParticipantId id, String name, String email, String organisation, String jobTitle, String interests) {}

    public record MyOutcome(boolean met, String reason, Integer rating, String comment, Instant answeredAt) {}

    /** Whether it did not happen, and there is still time to try again. */
    public boolean canTryAgain(Instant now) {
        return myOutcome != null && !myOutcome.met() && !dissolved && meetBy != null && meetBy.isAfter(now);
    }

    /** Whether it is me whom chance has asked to write first; often it is nobody. */
    public boolean iWriteFirst() {
        return firstToWrite != null && partners.stream().noneMatch(it -> it.id().equals(firstToWrite));
    }

    /** Empty where it is nobody or me, and while participants-service is away. */
    public String nameOfWhoWritesFirst() {
        return nameOf(firstToWrite);
    }

    public boolean contactable() {
        return partners.stream().allMatch(partner -> partner.name() != null);
    }

    /** Empty while participants-service is away. */
    public String nameOf(ParticipantId person) {
        return partners.stream()
                .filter(it -> it.id().equals(person) && it.name() != null)
                .map(Partner::name)
                .findFirst()
                .orElse("");
    }

    public List<String> names() {
        return partners.stream().map(Partner::name).toList();
    }
}
