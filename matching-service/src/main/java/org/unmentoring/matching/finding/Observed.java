package org.unmentoring.matching.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.statistics.Units;
import org.unmentoring.matching.trial.Outcome;

/** What is known of a trial at one moment. By ids of nobody: strata, places, arms and counts. */
record Observed(int roundsOver, int roundsDrawn, List<Row> rows) {

    /**
     * One person, or one match.
     *
     * @param matches that the person was put in touch in; of a match 1, and 0 once it was dissolved
     * @param over those of them whose time to meet is over
     * @param met those of them that met
     * @param rounds that are over and that the person was part of
     * @param left no part of the newest round any more; of a match: dissolved
     */
    record Row(
            String stratum,
            int place,
            int arm,
            boolean ownChoice,
            int matches,
            int over,
            int met,
            int rounds,
            boolean left) {

        /** From 0 to 1; null where nothing can be said yet. A host who meets twice in a round met in that round. */
        Double value(Outcome outcome) {
            int of = outcome == Outcome.MET_OF_ALL_ROUNDS ? rounds : over;
            return of == 0 ? null : Math.min(1, (double) met / of);
        }
    }

    Units units(int arms, Outcome outcome) {
        return Units.of(
                arms,
                rows.stream()
                        .map(it -> new Units.Unit(it.stratum, it.place, it.arm, it.value(outcome)))
                        .toList());
    }

    /** What findings depend on; the same gives the same. */
    String digest() {
        return Sha256.hex(roundsOver + " " + roundsDrawn + " "
                + rows.stream().map(Row::toString).sorted().collect(Collectors.joining("\n")));
    }
}
