package org.unmentoring.matching.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people write them beside a round: 2015-03-01, 1/3/2015, 1 March 2015, Mar 2015, Mawrth 2015. */
final class Months {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:(\\d{1,2})\\s+)?(\\p{L}{3,})\\.?,?\\s+(\\d{4})");
    private static final Locale[] LANGUAGES = {Locale.UK, Locale.forLanguageTag("cy")};

    private Months() {}

    /** Without a day it is the first of the month. */
    static Optional<LocalDate> read(String text) {
        try {
            var words = IN_WORDS.matcher(text.strip());
            if (words.matches()) {
                return month(words.group(2)).map(month -> date(words.group(3), month.getValue(), words.group(1)));
            }
            var year = YEAR_FIRST.matcher(text.strip());
            if (year.matches()) {
                return Optional.of(date(year.group(1), Integer.parseInt(year.group(2)), year.group(3)));
            }
            var day = DAY_FIRST.matcher(text.strip());
            return day.matches()
                    ? Optional.of(date(day.group(3), Integer.parseInt(day.group(2)), day.group(1)))
                    : Optional.empty();
        } catch (DateTimeException thereIsNoSuchDate) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, int month, String day) {
        return YearMonth.of(Integer.parseInt(year), month).atDay(day == null ? 1 : Integer.parseInt(day));
    }

    /** By the whole name or its first three letters or more: Mar, Sept, Maw, Rhag. */
    private static Optional<Month> month(String name) {
        var written = name.toLowerCase(Locale.ROOT);
        for (var language : LANGUAGES) {
            var found = Arrays.stream(Month.values())
                    .filter(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)
                            .toLowerCase(Locale.ROOT)
                            .startsWith(written))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
