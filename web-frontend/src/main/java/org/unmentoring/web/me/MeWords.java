package org.unmentoring.web.me;

import io.quarkus.qute.i18n.MessageBundle;

/** A person's own details and enrolments. The words are in {@code messages/me.properties}. */
@MessageBundle("me")
public interface MeWords {
    String title();

    String languageAsk();

    String languageWhy();

    String languageEn();

    String languageCy();

    String language();

    String held();

    String name();

    String email();

    String emailChange();

    String audit();

    String organisation();

    String jobTitle();

    String interests();

    String nothing();

    String programmes();

    String noneYet();

    String noneYetLink();

    String active();

    String paused();

    String pausedUntil(String day);

    String left();

    String skipping();

    String skipButton();

    String skipHint();

    String doNotSkipButton();

    String inProgramme(String programme);

    String cadenceLabel();

    String cadenceEach();

    String cadenceSecond();

    String cadenceThird();

    String cadenceButton();

    String elsewhere();

    String leaveAllTitle();

    String leaveAllBody();

    String leaveAllButton();

    String pauseTitle(String programme);

    String pauseLabel();

    String pauseHint();

    String pauseButton();

    String resumeButton();

    String resumeHidden(String programme);

    String leaveTitle(String programme);

    String leaveBody();

    String leaveButton();

    String pauseMissing();

    String pausePast();

    String data();

    String correct();

    String likeTitle(String programme);

    String placeLabel();

    String placeHint();

    String trioLabel();

    String modes();
}
