package org.unmentoring.matching.schedule;

import java.util.Locale;

/** Whether people are put in touch as soon as their round is drawn. */
enum Approval {
    BY_ITSELF,
    WAIT;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Approval of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
