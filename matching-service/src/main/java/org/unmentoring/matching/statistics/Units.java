package org.unmentoring.matching.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All units of a trial that were assigned, stratum by stratum in the order in which they came, with the arm that they were assigned
 * to, whatever became of them, and what was observed: a value from 0 to 1, or nothing.
 */
public final class Units {

    /** @param value null where nothing was observed */
    public record Unit(String stratum, int place, int arm, Double value) {}

    final int arms;
    final int[] arm;
    /** NaN where nothing was observed. */
    final double[] value;
    /** Where each stratum begins, and where the last one ends. */
    final int[] stratum;

    private Units(int arms, int[] arm, double[] value, int[] stratum) {
        this.arms = arms;
        this.arm = arm;
        this.value = value;
        this.stratum = stratum;
    }

    public static Units of(int arms, Collection<Unit> all) {
        List<Unit> sorted = all.stream()
                .sorted(Comparator.comparing(Unit::stratum).thenComparingInt(Unit::place))
                .toList();
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (i == 0 || !sorted.get(i).stratum().equals(sorted.get(i - 1).stratum())) {
                begins.add(i);
            }
        }
        begins.add(sorted.size());
        return new Units(
                arms,
                sorted.stream().mapToInt(Unit::arm).toArray(),
                sorted.stream()
                        .mapToDouble(it -> it.value() == null ? Double.NaN : it.value())
                        .toArray(),
                begins.stream().mapToInt(Integer::intValue).toArray());
    }

    int size() {
        return arm.length;
    }

    int strata() {
        return stratum.length - 1;
    }

    /** What was observed in an arm. */
    public Sample sample(int of) {
        return sample(of, 0, size());
    }

    Sample sample(int of, int from, int to) {
        return new Sample(IntStream.range(from, to)
                .filter(i -> arm[i] == of && !Double.isNaN(value[i]))
                .mapToDouble(i -> value[i])
                .toArray());
    }
}
