package org.unmentoring.web.reasons;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** What answers are sorted by. */
@TemplateEnum
public enum By {
    ROUND,
    SECTOR,
    CADENCE;

    /** As an anchor in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
