package org.unmentoring.participants.imports;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When a row says that somebody signed up: as ISO writes days, or as people in Britain do, the day before the month. */
final class JoinedAt {
    private static final List<DateTimeFormatter> WAYS = Stream.of(
                    "uuuu-M-d",
                    "uuuu/M/d",
                    "d/M/uuuu",
                    "d.M.uuuu",
                    "d-M-uuuu",
                    "d/M/uu",
                    "d MMM uuuu",
                    "d MMMM uuuu",
                    "d-MMM-uuuu",
                    "d-MMM-uu",
                    "d MMM uu")
            .map(JoinedAt::way)
            .toList();

    private JoinedAt() {}

    /** Empty for what is no day, or none that exists. */
    static Optional<LocalDateTime> read(String text) {
        for (var way : WAYS) {
            try {
                return Optional.of(LocalDateTime.parse(text.strip(), way));
            } catch (DateTimeException other) {
                // The next way may fit.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter way(String day) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(day)
                .appendPattern("[['T'][ ][, ]H:mm[:ss][.SSS]]")
                .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
                .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
