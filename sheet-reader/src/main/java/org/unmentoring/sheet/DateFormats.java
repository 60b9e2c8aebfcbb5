package org.unmentoring.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Spreadsheets keep a date as a number of days and only its format says that it is one. */
final class DateFormats {
    private static final double SECONDS_OF_DAY = 86_400;

    private DateFormats() {}

    /** The built-in formats that show a date (ECMA-376, 18.8.30), East Asian ones included; pure times are not dates. */
    static boolean isDate(int builtIn) {
        return builtIn >= 14 && builtIn <= 17
                || builtIn == 22
                || builtIn >= 27 && builtIn <= 31
                || builtIn == 36
                || builtIn >= 50 && builtIn <= 54
                || builtIn >= 57 && builtIn <= 58;
    }

    static boolean isDate(String formatCode) {
        if (formatCode == null) {
            return false;
        }
        var bare =
                formatCode.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }

    /** ISO text: the day alone when the time is midnight, else day and time to the second. */
    static String iso(double days, boolean since1904) {
        var epoch = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        LocalDateTime at = epoch.atStartOfDay().plus(Math.round(days * SECONDS_OF_DAY), ChronoUnit.SECONDS);
        boolean midnight = at.toLocalTime().toSecondOfDay() == 0;
        return midnight
                ? at.toLocalDate().toString()
                : at.format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
