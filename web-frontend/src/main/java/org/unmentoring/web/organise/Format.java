package org.unmentoring.web.organise;

import java.util.Locale;

/** What a network or growth can be downloaded as. */
enum Format {
    SVG("image/svg+xml"),
    CSV("text/csv"),
    JSON("application/json");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    static Format of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
