package org.unmentoring.web.signin;

import io.quarkus.qute.i18n.MessageBundle;

/** Signing in by a mailed link. The words are in {@code messages/signin.properties}. */
@MessageBundle("signin")
public interface SignInWords {
    String title();

    String lead();

    String emailLabel();

    String emailHint();

    String send();

    String emailMissing();

    String emailNotValid();

    String notYet();

    String notYetLink();

    String openTitle();

    String openLead();

    String openButton();

    String spentTitle();

    String spentLead();

    String spentButton();
}
