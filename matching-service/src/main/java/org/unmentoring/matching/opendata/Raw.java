package org.unmentoring.matching.opendata;

import java.time.LocalDate;
import java.util.List;
import org.unmentoring.matching.match.MatchOutcome;

/**
 * What a programme's rounds that are over hold, without anybody's id.
 *
 * @param rounds in their order
 * @param inTouch for each person, with how many others they were put in touch
 * @param met for each person, how many others they met
 */
record Raw(List<InRound> rounds, List<OfMatch> matches, List<Integer> inTouch, List<Integer> met) {
    /** @param drawnOn null where it is not known */
    record InRound(int number, LocalDate drawnOn, int people) {}

    /** @param sectors of its people; null for one that is not known */
    record OfMatch(int round, MatchOutcome outcome, List<String> sectors) {}
}
