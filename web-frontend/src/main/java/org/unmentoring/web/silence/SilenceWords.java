package org.unmentoring.web.silence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who is silent, and asking them. The words are in {@code messages/silence.properties}. */
@MessageBundle("silence")
public interface SilenceWords {
    String title();

    String why();

    String notAskedTitle();

    String whom();

    String notAskedNone();

    String askKindly();

    String writeYourself();

    String askedTitle();

    String askedNone();

    String askedAt();

    String theirAnswer();

    String roundsWaited();

    String somebodyGone();

    String notToBeAsked();

    @Message
    String state(SilenceState state);
}
