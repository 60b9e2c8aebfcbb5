package org.unmentoring.matching.statistics;

import java.util.List;

/**
 * What came of the pairs of one round, by the draw that made them: the first draw is the one that was carried out, the others were
 * made from the same input with other seeds and put nobody in touch. Before anybody was put in touch each could have been the first.
 *
 * @param draws two or more; a pair that more than one of them made is in none
 */
public record AmongDraws(List<List<Pair>> draws) {

    /**
     * @param value what came of it: from -1 to 1
     * @param weight more than 0
     */
    public record Pair(double value, double weight) {

        /**
         * A pair that a draw makes with chance p is in one of the draws alone with a share of {@code p (1-p)^others} of all cases;
         * so this weight makes pairs count as often as they are put in touch.
         *
         * @param chance from 0 to less than 1
         * @param others draws besides the one
         */
        public static double weight(double chance, int others) {
            return Math.pow(1 - chance, -others);
        }
    }

    public AmongDraws {
        if (draws.size() < 2) {
            throw new IllegalArgumentException("one draw can't be compared with any other");
        }
        draws = draws.stream().map(List::copyOf).toList();
    }

    /** Whether each draw has a pair of which something is known: a rule that does not ask which was carried out. */
    boolean counts() {
        return draws.stream().noneMatch(List::isEmpty);
    }

    int others() {
        return draws.size() - 1;
    }

    int pairs(int draw) {
        return draws.get(draw).size();
    }

    double weight(int draw) {
        return draws.get(draw).stream().mapToDouble(Pair::weight).sum();
    }

    double squaredWeight(int draw) {
        return draws.get(draw).stream().mapToDouble(it -> it.weight * it.weight).sum();
    }

    /** Of all draws from the given one on together. */
    double mean(int from) {
        double weight = 0;
        double sum = 0;
        for (int draw = from; draw < draws.size(); draw++) {
            weight += weight(draw);
            sum += beyond(draw, 0);
        }
        return sum / weight;
    }

    /** By how much a draw's pairs are above a level, together. */
    double beyond(int draw, double level) {
        return draws.get(draw).stream()
                .mapToDouble(it -> it.weight * (it.value - level))
                .sum();
    }
}
