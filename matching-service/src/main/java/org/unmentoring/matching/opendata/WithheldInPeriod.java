package org.unmentoring.matching.opendata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unmentoring.matching.opendata.Detail.Look;

/**
 * Withholds matches of which too few look alike (k-anonymity, Sweeney 2002); those whose surroundings alone would tell what
 * became of them (l-diversity, Machanavajjhala and others 2007); and, since totals are told too, as many others that what is
 * missing is never a small number.
 */
final class WithheldInPeriod {
    /** The same for the same matches, in whatever order they come. */
    private static final Comparator<Look> ORDER = Comparator.comparing(
                    (Look it) -> String.join("\n", it.around().sectors()))
            .thenComparing(Look::outcome);

    private final int k;
    private final boolean outcomesAreTold;
    private final Map<Look, Integer> counts = new HashMap<>();
    private final Map<Look, Integer> missing = new HashMap<>();

    WithheldInPeriod(int k, boolean outcomesAreTold) {
        this.k = k;
        this.outcomesAreTold = outcomesAreTold;
    }

    void count(Look look) {
        counts.merge(look, 1, Integer::sum);
    }

    void settle() {
        counts.forEach((look, count) -> {
            if (count < k) missing.put(look, count);
        });
        boolean more = true;
        while (more) {
            more = withholdWhatSurroundingsTell() | withholdMoreWhereFewAreMissing();
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
        alone.forEach(it -> missing.put(it, counts.get(it)));
        return !alone.isEmpty();
    }

    /** From what most look like, or else all that fewest look like. */
    private boolean withholdMoreWhereFewAreMissing() {
        int needed = k - missing();
        var most = looksShown().max(Comparator.comparingInt(this::shown).thenComparing(ORDER));
        if (needed == k || needed <= 0 || most.isEmpty()) {
            return false;
        }
        if (shown(most.get()) - needed >= k) {
            missing.merge(most.get(), needed, Integer::sum);
        } else {
            var fewest = looksShown()
                    .min(Comparator.comparingInt(this::shown).thenComparing(ORDER))
                    .orElseThrow();
            missing.put(fewest, counts.get(fewest));
        }
        return true;
    }

    private Stream<Look> looksShown() {
        return counts.keySet().stream().filter(it -> shown(it) > 0);
    }

    int shown(Look look) {
        return counts.get(look) - missing.getOrDefault(look, 0);
    }

    int missing() {
        return missing.values().stream().mapToInt(it -> it).sum();
    }
}
