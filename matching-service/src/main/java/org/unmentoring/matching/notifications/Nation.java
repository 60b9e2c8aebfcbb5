package org.unmentoring.matching.notifications;

import java.util.Locale;
import java.util.Map;

/** Whose bank holidays somebody has, by what their organisation says of where it is. */
final class Nation {

    private static final Map<String, String> WORDS = Map.of(
            "england", "england",
            "wales", "wales",
            "cymru", "wales",
            "scotland", "scotland",
            "alba", "scotland",
            "northern ireland", "northern-ireland");

    private Nation() {}

    /** @return notification-service's word; null for another country, or one that we can't tell */
    static String word(String said) {
        return said == null
                ? null
                : WORDS.get(said.strip().toLowerCase(Locale.ROOT).replace('-', ' '));
    }
}
