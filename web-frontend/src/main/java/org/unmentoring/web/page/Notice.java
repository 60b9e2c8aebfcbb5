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
    CORRECTED,
    RESTRICTED,
    USEDAGAIN,
    HIDDEN,
    SHOWN,
    DROPPEDOUT,
    ADDRESSASKED,
    ADDRESSKEPT,
    SIGNEDOUT,
    SECONDFACTORGONE,
    ORGANISERASKED,
    ORGANISERNOTASKED,
    SCHEDULED,
    TRIALREGISTERED,
    TRIALSTARTED,
    TRIALENDED,
    SIGNPOSTED,
    REWORDED,
    TESTSENT,
    REMINDED,
    ASKEDKINDLY,
    REACHED,
    ORGANISATIONACCEPTED,
    APPROVED,
    HELDBACK,
    GIVENUP,
    OPENDATAPUBLISHED,
    OPENDATAWITHDRAWN,
    DRAWN,
    PUBLISHED,
    UNPUBLISHED,
    COMPLAINTANSWERED,
    IMPACTCHANGED,
    SURVEYJOINED,
    SURVEYLEFT,
    SURVEYSAVED;

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
