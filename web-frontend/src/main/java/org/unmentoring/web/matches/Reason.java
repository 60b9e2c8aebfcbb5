package org.unmentoring.web.matches;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a match did not meet. */
@TemplateEnum
public enum Reason {
    NO_TIME,
    NO_REPLY,
    DIARY_CLASH,
    LEFT_ORGANISATION,
    NOT_FOR_ME,
    TECHNICAL,
    OTHER;

    /** The services' word for it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Reason> read(String value) {
        return Arrays.stream(values())
                .filter(reason -> reason.value().equals(value))
                .findFirst();
    }
}
