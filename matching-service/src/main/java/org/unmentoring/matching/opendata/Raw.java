package org.unmentoring.matching.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.unmentoring.matching.match.MatchOutcome;

/**
 * What a programme's rounds that are over hold, without anybody's id.
 *
 * @param rounds in their order
 */
record Raw(List<InRound> rounds, List<OfMatch> matches) {
    /** @param drawnOn null where it is not known */
    record InRound(int number, LocalDate drawnOn, int people) {}

    /** @param seats of its people */
    record OfMatch(int round, MatchOutcome outcome, List<Place> seats) {}

    /**
     * @param person a number that is the same in all matches of somebody, so that one person is not taken for many
     * @param sector null where it is not known
     */
    record Place(int person, String sector) {}

    /** Later rounds only. */
    Raw after(int round) {
        return new Raw(kept(rounds, it -> it.number() > round), kept(matches, it -> it.round() > round));
    }

    int lastRound() {
        return rounds.get(rounds.size() - 1).number();
    }

    private static <T> List<T> kept(List<T> of, Predicate<T> which) {
        return of.stream().filter(which).toList();
    }
}
