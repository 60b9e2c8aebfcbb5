package org.unmentoring.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has just been done, told on the page one comes to afterwards. */
public enum Notice {
    ANSWERED,
    STORYOFFERED,
    STORYAGREED,
    STORYRETRACTED,
    STORYAPPROVED,
    STORYDECLINED,
    OFFERED,
    PICKED,
    WITHDRAWN,
    CALLEDOFF,
    PAUSED,
    ACTIVE,
    LEFT,
    LEFTALL,
    SKIPPED,
    CADENCE,
    LANGUAGE,
    ADDRESSASKED,
    ADDRESSKEPT,
    SIGNEDOUT,
    SECONDFACTORGONE,
    ORGANISERASKED,
    ORGANISERNOTASKED,
    SCHEDULED,
    SIGNPOSTED,
    OPENDATAPUBLISHED,
    OPENDATAWITHDRAWN,
    DRAWN,
    PUBLISHED,
    UNPUBLISHED;

    static final String PARAMETER = "done";

    public String at(String path) {
        return path + "?" + PARAMETER + "=" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Notice> read(String text) {
        return Arrays.stream(values())
                .filter(notice -> notice.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
