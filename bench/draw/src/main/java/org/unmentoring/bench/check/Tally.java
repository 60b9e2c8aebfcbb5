package org.unmentoring.bench.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a check counted. What it names a fault must be 0. */
final class Tally {

    private final String name;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Long> faults = new LinkedHashMap<>();
    private final StringBuilder remarks = new StringBuilder();

    Tally(String name, String... faults) {
        this.name = name;
        for (String it : faults) {
            this.faults.put(it, 0L);
        }
    }

    void count(String what) {
        count(what, 1);
    }

    void count(String what, long many) {
        counts.merge(what, many, Long::sum);
    }

    void fault(String what) {
        faults.merge(what, 1L, Long::sum);
    }

    void remark(String words) {
        remarks.append("; ").append(words);
    }

    boolean isFine() {
        return faults.values().stream().allMatch(it -> it == 0);
    }

    @Override
    public String toString() {
        return "| %s | %s%s | %s | %s |"
                .formatted(name, words(counts), remarks, words(faults), isFine() ? "agrees" : "DISAGREES");
    }

    private static String words(Map<String, Long> numbers) {
        return String.join(
                ", ",
                numbers.entrySet().stream()
                        .map(it -> it.getValue() + " " + it.getKey())
                        .toList());
    }
}
