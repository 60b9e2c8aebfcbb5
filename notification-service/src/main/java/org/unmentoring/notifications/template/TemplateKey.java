package org.unmentoring.notifications.template;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.unmentoring.base.problem.Problem;

/** The packaged templates; each key is the name of two files in templates/mail, one of text and one of HTML. */
public enum TemplateKey {
    CONFIRM_ADDRESS("confirm-address", ConfirmAddress.class, true),
    SIGN_IN_LINK("sign-in-link", SignInLink.class, true),
    CONFIRM_NEW_ADDRESS("confirm-new-address", SignInLink.class, true),
    /** Bears none, but must reach who wants no other mails: it is how somebody hears that another may be taking their place. */
    ADDRESS_CHANGING("address-changing", SignInLink.class, true),
    ORGANISER_INVITATION("organiser-invitation", ConfirmAddress.class, true),
    /** Like the one before: who did not do it must hear of it. */
    SECOND_FACTOR_CHANGED("second-factor-changed", PageLink.class, true),
    /** What somebody asked for by law reaches them, whatever other mails they do not want; and whoever has to answer it. */
    COMPLAINT_RECEIVED("complaint-received", ComplaintReceived.class, true),
    COMPLAINT_ANSWERED("complaint-answered", ComplaintAnswered.class, true),
    COMPLAINT_WAITING("complaint-waiting", ComplaintWaiting.class, true),
    INTRODUCTION("introduction", Introduction.class, false),
    MATCH_CHANGED("match-changed", MatchChanged.class, false),
    WHEN_WILL_YOU_MEET("when-will-you-meet", StillToMeet.class, false),
    REMINDER("reminder", StillToMeet.class, false),
    DID_YOU_MEET("did-you-meet", DidYouMeet.class, false),
    LAST_CALL("last-call", DidYouMeet.class, false),
    PAUSE_OR_STAY("pause-or-stay", PauseOrStay.class, false),
    TIMES_OFFERED("times-offered", TimesOffered.class, false),
    MEETING_AGREED("meeting-agreed", Meeting.class, false),
    MEETING_CANCELLED("meeting-cancelled", Meeting.class, false),
    STORY_CONSENT("story-consent", StoryConsent.class, false),
    STORY_DECLINED("story-declined", StoryDeclined.class, false),
    ROUND_WAITS("round-waits", RoundWaits.class, false),
    /** With the values of the mail to who says nothing: a programme and a link. */
    SURVEY("survey", PauseOrStay.class, false);

    private final String key;
    private final Class<? extends MailValues> type;
    private final boolean bearsToken;

    TemplateKey(String key, Class<? extends MailValues> type, boolean bearsToken) {
        this.key = key;
        this.type = type;
        this.bearsToken = bearsToken;
    }

    public static Optional<TemplateKey> of(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key.equals(key))
                .findFirst();
    }

    /** For paths. */
    public static TemplateKey fromString(String key) {
        return of(key).orElseThrow(Problem::notFound);
    }

    @JsonValue
    public String key() {
        return key;
    }

    /** The first mail that somebody gets from us. */
    boolean greets() {
        return this == CONFIRM_ADDRESS;
    }

    /** Its link is as good as a password, so the values are forgotten as soon as the message is over. */
    public boolean bearsToken() {
        return bearsToken;
    }

    public static String[] bearingTokens() {
        return Arrays.stream(values())
                .filter(TemplateKey::bearsToken)
                .map(TemplateKey::key)
                .toArray(String[]::new);
    }

    /** Without it nobody could join or come in: it is sent to those who want no other mail, too. */
    public boolean isEssential() {
        return bearsToken;
    }

    /** Whether a programme may say it in its own words; not where a link is as good as a password. */
    public boolean isWorded() {
        return !bearsToken;
    }

    Class<? extends MailValues> type() {
        return type;
    }
}
