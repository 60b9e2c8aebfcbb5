package org.unmentoring.matching.mending;

import java.util.Locale;

/** Why an organiser held a match back. */
enum HeldBecause {
    KNOW_EACH_OTHER,
    CONFLICT_OF_INTEREST,
    SOMEBODY_ASKED,
    OTHER;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static HeldBecause of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
