package org.unmentoring.notifications.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values that one template needs. Their texts are shown as they are: never read as a template, always escaped in HTML. */
@Schema(
        description = "The values that the template asks for",
        oneOf = {
            ConfirmAddress.class,
            SignInLink.class,
            PageLink.class,
            ComplaintReceived.class,
            ComplaintAnswered.class,
            ComplaintWaiting.class,
            Introduction.class,
            MatchChanged.class,
            StillToMeet.class,
            DidYouMeet.class,
            PauseOrStay.class,
            TimesOffered.class,
            Meeting.class,
            StoryConsent.class,
            StoryDeclined.class,
            RoundWaits.class
        })
public sealed interface MailValues
        permits ConfirmAddress,
                SignInLink,
                PageLink,
                ComplaintReceived,
                ComplaintAnswered,
                ComplaintWaiting,
                Introduction,
                MatchChanged,
                StillToMeet,
                DidYouMeet,
                PauseOrStay,
                TimesOffered,
                Meeting,
                StoryConsent,
                StoryDeclined,
                RoundWaits {
    /** Whose wording it is in; null for the usual one. */
    default ProgrammeId programmeId() {
        return null;
    }

    /** The people that a mail is about, where it is about some. */
    default List<String> names() {
        return List.of();
    }
}
