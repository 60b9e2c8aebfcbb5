package org.unmentoring.matching.opendata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unmentoring.matching.opendata.Detail.Look;
import org.unmentoring.matching.opendata.Raw.OfMatch;

/**
 * Withholds matches of which too few look alike (k-anonymity, Sweeney 2002); those whose surroundings alone would tell what
 * became of them (l-diversity, Machanavajjhala and others 2007); and, since totals are told too, as many others that what is
 * missing is never a small number, nor all of one outcome: who knows that a match is among them must not learn it from there.
 */
final class WithheldInPeriod {
    /** The same for the same matches, in whatever order they come. */
    private static final Comparator<Look> ORDER = Comparator.comparing(
                    (Look it) -> String.join("\n", it.around().sectors()))
            .thenComparing(Look::outcome);

    /** One who was in a match that is missing knows that one; of the others there must be of both kinds still. */
    private static final int OF_ANOTHER_OUTCOME = 2;

    private final int k;
    private final boolean outcomesAreTold;
    private final Map<Look, Alike> all = new HashMap<>();
    private final Map<Look, Integer> missing = new HashMap<>();

    WithheldInPeriod(int k, boolean outcomesAreTold) {
        this.k = k;
        this.outcomesAreTold = outcomesAreTold;
    }

    void count(Look look, OfMatch match, Detail detail) {
        all.computeIfAbsent(look, Alike::new).add(match, detail);
    }

    void settle() {
        all.forEach((look, alike) -> {
            if (!alike.isEnoughWithout(0, k)) missing.put(look, alike.count());
        });
        boolean more = true;
        while (more) {
            more = withholdWhatSurroundingsTell()
                    | withholdOtherOutcomesWhereOneIsMissing()
                    | withholdMoreWhereFewAreMissing();
        }
    }

    private boolean withholdWhatSurroundingsTell() {
        if (!outcomesAreTold) {
            return false;
        }
        var alone = looksShown().collect(Collectors.groupingBy(Look::around)).values().stream()
                .filter(it -> it.size() == 1)
                .flatMap(List::stream)
                .toList();
        alone.forEach(it -> missing.put(it, all.get(it).count()));
        return !alone.isEmpty();
    }

    private boolean withholdOtherOutcomesWhereOneIsMissing() {
        var outcomes = new TreeMap<String, Integer>();
        missing.forEach((look, count) -> outcomes.merge(look.outcome(), count, Integer::sum));
        if (!outcomesAreTold
                || outcomes.isEmpty()
                || outcomes.values().stream()
                                .filter(it -> it >= OF_ANOTHER_OUTCOME)
                                .count()
                        > 1) {
            return false;
        }
        var most = outcomes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        int there = outcomes.entrySet().stream()
                .filter(it -> !it.getKey().equals(most))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return withhold(OF_ANOTHER_OUTCOME - there, it -> !it.outcome().equals(most));
    }

    private boolean withholdMoreWhereFewAreMissing() {
        int needed = k - missing();
        return needed != k && needed > 0 && withhold(needed, it -> true);
    }

    /** From what most look like, or else all that fewest look like. */
    private boolean withhold(int needed, Predicate<Look> which) {
        var order = Comparator.comparingInt(this::shown).thenComparing(ORDER);
        var most = looksShown().filter(which).max(order);
        if (most.isEmpty()) {
            return false;
        }
        int already = missing.getOrDefault(most.get(), 0);
        if (all.get(most.get()).isEnoughWithout(already + needed, k)) {
            missing.put(most.get(), already + needed);
        } else {
            var fewest = looksShown().filter(which).min(order).orElseThrow();
            missing.put(fewest, all.get(fewest).count());
        }
        return true;
    }

    private Stream<Look> looksShown() {
        return all.keySet().stream().filter(it -> shown(it) > 0);
    }

    int shown(Look look) {
        return all.get(look).count() - missing.getOrDefault(look, 0);
    }

    int missing() {
        return missing.values().stream().mapToInt(it -> it).sum();
    }
}
