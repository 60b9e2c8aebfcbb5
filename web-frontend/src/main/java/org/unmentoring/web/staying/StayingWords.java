package org.unmentoring.web.staying;

import io.quarkus.qute.i18n.MessageBundle;

/** Asking whether somebody would like a pause. The words are in {@code messages/staying.properties}. */
@MessageBundle("staying")
public interface StayingWords {
    String title();

    String lead(String programme);

    String why();

    String pause();

    String pauseHint();

    String stay();

    String stayHint();

    String pausedTitle();

    String pausedLead(String programme);

    String comeBack();

    String stayingTitle();

    String stayingLead(String programme);

    String pauseAfterAll();

    String match();
}
