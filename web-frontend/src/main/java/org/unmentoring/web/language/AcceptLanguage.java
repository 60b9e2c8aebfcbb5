package org.unmentoring.web.language;

import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** What a browser's own settings ask for. */
final class AcceptLanguage {
    private AcceptLanguage() {}

    /** English where nothing that we speak is asked for. */
    static Language best(String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Language.read(range.getRange().replaceFirst("-.*", "")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.DEFAULT);
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
