package org.unmentoring.web.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The mails whose words a programme can choose; one that this front end does not know yet is not shown. */
public enum MailKind {
    INTRODUCTION,
    MATCHCHANGED("match-changed"),
    WHENWILLYOUMEET("when-will-you-meet"),
    REMINDER,
    DIDYOUMEET("did-you-meet"),
    LASTCALL("last-call"),
    TIMESOFFERED("times-offered"),
    MEETINGAGREED("meeting-agreed"),
    MEETINGCANCELLED("meeting-cancelled"),
    MATCHENDED("match-ended"),
    SURVEY;

    private final String template;

    MailKind() {
        this.template = name().toLowerCase(Locale.ROOT);
    }

    MailKind(String template) {
        this.template = template;
    }

    public String template() {
        return template;
    }

    static Optional<MailKind> of(String template) {
        return Arrays.stream(values())
                .filter(it -> it.template.equals(template))
                .findFirst();
    }
}
