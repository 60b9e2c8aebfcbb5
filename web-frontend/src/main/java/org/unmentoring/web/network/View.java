package org.unmentoring.web.network;

import java.util.Arrays;
import java.util.Locale;

/** Whom the picture shows. */
public enum View {
    PEOPLE,
    ORGANISATIONS;

    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where names can be asked for: people have some. */
    public String names(String at) {
        return this == PEOPLE ? at + "/network/film/names.json" : null;
    }

    /** @param asked what a link says; for anything else what suits so many people */
    static View read(String asked, NetworkView network) {
        return Arrays.stream(values())
                .filter(it -> it.value().equals(asked))
                .findFirst()
                .orElse(network.many() ? ORGANISATIONS : PEOPLE);
    }
}
