package org.unmentoring.web.mydata;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** What a service has to do with a person, rather than its name. */
@TemplateEnum
public enum ServiceWord {
    PARTICIPANTS,
    MATCHING,
    NOTIFICATION,
    OTHER;

    /** By the services' own names, such as {@code matching-service}. */
    public static ServiceWord of(String service) {
        for (var word : values()) if (service.startsWith(word.name().toLowerCase(Locale.ROOT))) return word;
        return OTHER;
    }
}
