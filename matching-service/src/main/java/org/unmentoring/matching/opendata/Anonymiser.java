package org.unmentoring.matching.opendata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unmentoring.matching.opendata.Raw.OfMatch;

/**
 * Finds the finest detail in which a programme can be told of without pointing at anybody. Outcomes are given up last, then
 * rounds are put together, and sectors become "other" first.
 */
final class Anonymiser {
    /** Of what is seen there are always at least as many that look the same. */
    static final int K = 5;

    /** More than this share missing would no longer be the programme's data. */
    private static final double MOST_WITHHELD = 0.2;

    private static final int MOST_SECTORS = 12;
    private static final int[] TOGETHER = {1, 2, 3, 4, 6, 12};

    /** A detail in which it is safe, and what is withheld even so. */
    record Safe(Raw raw, Detail detail, Withholding withholding) {
        List<OfMatch> shown() {
            Map<Detail.Look, Integer> taken = new HashMap<>();
            return raw.matches().stream()
                    .filter(it -> {
                        var look = detail.of(it);
                        return taken.merge(look, 1, Integer::sum) <= withholding.shown(look);
                    })
                    .toList();
        }
    }

    private final Raw raw;
    private final List<String> commonSectors;

    Anonymiser(Raw raw) {
        this.raw = raw;
        commonSectors = raw.matches().stream()
                .flatMap(it -> it.seats().stream().map(Raw.Place::sector))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() >= K)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SECTORS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Empty when there is no detail in which it would be safe. */
    Optional<Safe> safe() {
        if (raw.rounds().isEmpty()) {
            return Optional.empty();
        }
        for (var outcomes : OutcomeDetail.values()) {
            for (int together : lengths()) {
                var periods = Period.of(raw.rounds(), together);
                if (!totalsAreSafe(outcomes, periods)) {
                    continue;
                }
                for (int sectors = commonSectors.size(); sectors >= 0; sectors--) {
                    var named = new LinkedHashSet<>(commonSectors.subList(0, sectors));
                    var detail = new Detail(outcomes, periods, named);
                    var withholding = new Withholding(raw.matches(), detail, K);
                    if (isEnough(withholding)) {
                        return Optional.of(new Safe(raw, detail, withholding));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Integer> lengths() {
        int all = raw.rounds().size();
        return IntStream.concat(IntStream.of(TOGETHER).filter(it -> it < all), IntStream.of(all))
                .boxed()
                .toList();
    }

    /** No total that would be told is a small number, and none tells the same of everybody. */
    private boolean totalsAreSafe(OutcomeDetail outcomes, List<Period> periods) {
        return periods.stream().allMatch(period -> {
            var counts = raw.matches().stream()
                    .filter(it -> period.has(it.round()))
                    .collect(Collectors.groupingBy(it -> outcomes.of(it.outcome()), Collectors.counting()));
            return !counts.isEmpty()
                    && counts.values().stream().allMatch(it -> it >= K)
                    && (outcomes == OutcomeDetail.NONE || counts.size() > 1);
        });
    }

    private boolean isEnough(Withholding withholding) {
        int missing = withholding.missing();
        return missing < raw.matches().size()
                && missing <= MOST_WITHHELD * raw.matches().size();
    }
}
