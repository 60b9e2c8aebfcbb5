package org.unmentoring.bench.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.pairing.Draw;
import org.unmentoring.matching.statistics.AmongDraws;
import org.unmentoring.matching.statistics.AmongDraws.Pair;

/**
 * A programme with a survey whose effect we know: what each pair would say if it were put in touch and if it were not. People differ in how many others
 * they come to know anyway, those of one sector know each other more, three in five take part in the survey, half of the pairs or so
 * meet (the sociable rather), meeting makes know each other whom it does, and one in five sides does not answer.
 */
final class SimulatedProgramme {

    private static final double TAKES_PART = 0.6;
    private static final double ANSWERS = 0.8;

    /** Rounds of a programme under its rules, and how often each pair is drawn in each. */
    record Rounds(List<DrawInput> inputs, List<Map<Long, Double>> chances) {

        static Rounds of(List<DrawInput> inputs, int redraws) {
            List<Map<Long, Double>> all = new ArrayList<>();
            for (int round = 0; round < inputs.size(); round++) {
                Map<Long, Double> chances = new HashMap<>();
                for (int i = 0; i < redraws; i++) {
                    for (long pair : pairs(inputs.get(round), "again " + round + " " + i)) {
                        chances.merge(pair, 1.0 / redraws, Double::sum);
                    }
                }
                all.add(chances);
            }
            return new Rounds(inputs, all);
        }
    }

    final List<AmongDraws> rounds = new ArrayList<>();
    /** The effect on those who were put in touch and are counted, weighed as they are; and on those of them who met. */
    final double truth;

    final double truthAmongMet;
    final double met;

    SimulatedProgramme(Rounds programme, int others, double effect, long number) {
        var random = new Random(number * 7919 + (long) (effect * 1000));
        int size = programme.inputs().get(0).size();
        double[] sociable = random.doubles(size).map(it -> 0.2 * it * it).toArray();
        boolean[] takesPart = new boolean[size];
        for (int i = 0; i < size; i++) {
            takesPart[i] = random.nextDouble() < TAKES_PART;
        }
        double weights = 0;
        double effects = 0;
        double metWeights = 0;
        for (int r = 0; r < programme.inputs().size(); r++) {
            var input = programme.inputs().get(r);
            var chances = programme.chances().get(r);
            List<List<Long>> drawn = new ArrayList<>();
            Map<Long, Integer> times = new HashMap<>();
            for (int draw = 0; draw <= others; draw++) {
                var pairs = pairs(input, number + " " + r + " " + draw);
                drawn.add(pairs);
                pairs.forEach(it -> times.merge(it, 1, Integer::sum));
            }
            List<List<Pair>> draws = new ArrayList<>();
            double[] here = new double[3];
            for (int draw = 0; draw <= others; draw++) {
                List<Pair> counted = new ArrayList<>();
                for (long pair : drawn.get(draw)) {
                    int one = (int) (pair >>> 32);
                    int other = (int) pair;
                    double chance = chances.getOrDefault(pair, 0.0);
                    if (times.get(pair) > 1 || !takesPart[one] || !takesPart[other] || chance > 1 / 3.0) {
                        continue;
                    }
                    double know = sociable[one]
                            + sociable[other]
                            + (input.people()
                                            .get(one)
                                            .sector()
                                            .equals(input.people().get(other).sector())
                                    ? 0.2
                                    : 0);
                    boolean before = random.nextDouble() < know;
                    boolean otherwise = before || random.nextDouble() < know / 4;
                    boolean meets = random.nextDouble() < 0.4 + sociable[one] + sociable[other];
                    boolean after = otherwise || meets && random.nextDouble() < effect;
                    double weight = Pair.weight(chance, others);
                    var value = said(random, before, draw == 0 ? after : otherwise);
                    if (value != null) {
                        counted.add(new Pair(value, weight));
                        if (draw == 0) {
                            here[0] += weight;
                            here[1] += weight * ((after ? 1 : 0) - (otherwise ? 1 : 0));
                            here[2] += meets ? weight : 0;
                        }
                    }
                }
                draws.add(counted);
            }
            rounds.add(new AmongDraws(draws));
            if (draws.stream().noneMatch(List::isEmpty)) {
                weights += here[0];
                effects += here[1];
                metWeights += here[2];
            }
        }
        truth = effects / weights;
        met = metWeights / weights;
        truthAmongMet = effects / metWeights;
    }

    /** Each side says it for itself, if it says anything: the mean of what is said. */
    private static Double said(Random random, boolean before, boolean after) {
        int sides = 0;
        for (int side = 0; side < 2; side++) {
            sides += random.nextDouble() < ANSWERS ? 1 : 0;
        }
        return sides == 0 ? null : (double) ((after ? 1 : 0) - (before ? 1 : 0));
    }

    private static List<Long> pairs(DrawInput input, String seed) {
        List<Long> pairs = new ArrayList<>();
        for (int[] match : Draw.of(input, seed).matches()) {
            for (int i = 0; i < match.length; i++) {
                for (int j = i + 1; j < match.length; j++) {
                    pairs.add((long) match[i] << 32 | match[j]);
                }
            }
        }
        return pairs;
    }
}
