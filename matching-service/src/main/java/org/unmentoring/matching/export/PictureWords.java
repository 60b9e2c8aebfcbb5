package org.unmentoring.matching.export;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words in a picture, in the language that was asked for, or in English. */
public final class PictureWords {

    private static final String BUNDLE = "pictures";
    private static final List<String> LANGUAGES = List.of("en", "cy");

    private final ResourceBundle words;
    private final Locale language;

    private PictureWords(Locale language) {
        this.language = language;
        words = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param wanted the reader's languages, the best first */
    public static PictureWords in(List<Locale> wanted) {
        return new PictureWords(best(wanted));
    }

    /** @return one of ours, whatever its region */
    public static Locale best(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    public Locale language() {
        return language;
    }

    /** @throws MissingResourceException for a key that is in no bundle */
    public String of(String key, Object... values) {
        return String.format(Locale.ROOT, words.getString(key), values);
    }
}
