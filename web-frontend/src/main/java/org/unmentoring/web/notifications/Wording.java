package org.unmentoring.web.notifications;

import java.util.List;

/** What a mail says in a programme's own words; null is said as usual. */
public record Wording(String subject, String opening, List<String> topics, String signature, String logo) {
    public static final Wording AS_USUAL = new Wording(null, null, null, null, null);

    public boolean saysAnything() {
        return subject != null || opening != null || topics != null || signature != null || logo != null;
    }
}
