package org.unmentoring.notifications.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A day as the reader of each part of a mail says it, by CLDR. What is no day is shown as its sender wrote it. */
final class Day {
    static final String NAME = "meetBy";
    static final String GIVEN =
            "A day, such as 2026-12-04, is put in words in the language of each part of the mail; any other text stays as it is";

    private Day() {}

    static String in(String language, String given) {
        if (given == null) return null;
        try {
            return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.forLanguageTag(language))
                    .format(LocalDate.parse(given));
        } catch (DateTimeParseException text) {
            return given;
        }
    }
}
