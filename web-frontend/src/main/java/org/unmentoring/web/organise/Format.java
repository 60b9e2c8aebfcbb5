package org.unmentoring.web.organise;

import java.util.Locale;

/** What a network or growth can be downloaded as. */
public enum Format {
    SVG("image/svg+xml"),
    CSV("text/csv"),
    JSON("application/json"),
    GRAPHML("application/graphml+xml"),
    GEXF("application/gexf+xml");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    public static Format of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
