package org.unmentoring.web.reasons;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unmentoring.web.matching.ListedReason;
import org.unmentoring.web.matching.ReasonFigures;
import org.unmentoring.web.matching.ReasonFigures.OfReason;
import org.unmentoring.web.matching.ReasonFigures.Sides;
import org.unmentoring.web.page.Page;

/**
 * The figures as tables, a column for each reason that is offered or was given.
 *
 * @param given each reason with how often it was given
 */
record ReasonsView(Sides total, List<Given> given, List<String> columns, List<Table> tables) {

    /** @param share of those who did not meet, in 100 */
    public record Given(String words, long sides, long share) {}

    public record Table(By by, List<Row> rows) {}

    /** @param share of those who have answered, how many in 100 did not meet; null where nobody has */
    public record Row(String name, Sides sides, Long share, List<Long> reasons) {
        static Row of(String name, Sides sides, List<ListedReason> columns) {
            Map<String, Long> counts =
                    sides.reasons().stream().collect(Collectors.toMap(OfReason::reason, OfReason::sides));
            long answered = sides.met() + sides.notMet();
            return new Row(
                    name,
                    sides,
                    answered == 0 ? null : inHundred(sides.notMet(), answered),
                    columns.stream()
                            .map(it -> counts.getOrDefault(it.key(), 0L))
                            .toList());
        }
    }

    static ReasonsView of(ReasonFigures figures, Page page) {
        var words = page.words(ReasonsWords.class);
        var counts = figures.total().reasons().stream().collect(Collectors.toMap(OfReason::reason, OfReason::sides));
        var shown = figures.reasons().stream()
                .filter(it -> !it.retired() || counts.getOrDefault(it.key(), 0L) > 0)
                .toList();
        return new ReasonsView(
                figures.total(),
                shown.stream()
                        .map(it -> given(it.words(page.lang()), counts.getOrDefault(it.key(), 0L), figures.total()))
                        .toList(),
                shown.stream().map(it -> it.words(page.lang())).toList(),
                List.of(
                        table(By.ROUND, figures.rounds(), it -> Row.of(String.valueOf(it.round()), it.sides(), shown)),
                        table(
                                By.SECTOR,
                                page.sorted(figures.sectors(), it -> it.sector() == null ? "\uffff" : it.sector()),
                                it -> Row.of(
                                        it.sector() == null ? words.notKnown() : readable(it.sector()),
                                        it.sides(),
                                        shown)),
                        table(
                                By.CADENCE,
                                figures.cadences(),
                                it -> Row.of(cadence(words, it.cadence()), it.sides(), shown))));
    }

    private static <T> Table table(By by, List<T> groups, Function<T, Row> row) {
        return new Table(by, groups.stream().map(row).toList());
    }

    private static Given given(String words, long sides, Sides total) {
        return new Given(words, sides, total.notMet() == 0 ? 0 : inHundred(sides, total.notMet()));
    }

    /** Sectors are kept as words of a list: {@code fire-and-rescue}. */
    private static String readable(String sector) {
        var words = sector.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String cadence(ReasonsWords words, Integer every) {
        return switch (every == null ? 0 : every) {
            case 1 -> words.each();
            case 2 -> words.second();
            case 3 -> words.third();
            default -> words.notKnown();
        };
    }

    private static long inHundred(long some, long all) {
        return Math.round(100.0 * some / all);
    }
}
