package org.unmentoring.web.secondfactor;

import io.quarkus.qute.i18n.MessageBundle;

/** The second step of signing in. The words are in {@code messages/secondfactor.properties}. */
@MessageBundle("secondfactor")
public interface SecondFactorWords {
    String title();

    String codeTitle();

    String codeLead();

    String codeLabel();

    String codeHint();

    String codeButton();

    String codeMissing();

    String codeWrong();

    String codesTooOften();

    String lost();

    String lostHow();

    String offerTitle();

    String offerRequired();

    String offerOpen();

    String offerApp();

    String offerButton();

    String scanTitle();

    String scanAlt();

    String scanByHand();

    String scanThen();

    String scanButton();

    String manageTitle();

    String manageSince(String day);

    String manageCodes(int n);

    String manageAnother();

    String manageRenew();

    String manageRenewHint();

    String manageRemove();

    String recoveryTitle();

    String recoveryLead();

    String recoveryDone();

    String back();
}
