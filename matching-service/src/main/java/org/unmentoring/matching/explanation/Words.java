package org.unmentoring.matching.explanation;

import java.util.Locale;

/** Names of the draw as the API writes them. */
final class Words {

    private Words() {}

    static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
