package org.unmentoring.web.language;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that all our pages exist in. */
@TemplateEnum
public enum Language {
    EN,
    CY;

    /** What {@code quarkus.default-locale} is too: its words have no name of a locale. */
    static final Language DEFAULT = EN;

    /** As BCP 47 has it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** Empty for nothing and for a language that we do not speak. */
    public static Optional<Language> read(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
