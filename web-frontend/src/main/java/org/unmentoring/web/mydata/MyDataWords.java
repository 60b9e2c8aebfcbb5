package org.unmentoring.web.mydata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Changing one's address, and who looked. The words are in {@code messages/mydata.properties}. */
@MessageBundle("mydata")
public interface MyDataWords {
    String addressTitle();

    String addressNow(String email);

    String addressWaits(String email, String day);

    String addressLabel();

    String addressHint();

    String addressButton();

    String addressCancel();

    String addressInvalid();

    String addressSame();

    String back();

    String confirmTitle();

    String confirmLead();

    String confirmButton();

    String movedTitle();

    String movedLead();

    String movedLink();

    String takenTitle();

    String takenLead();

    String unknownTitle();

    String unknownLead();

    String auditTitle();

    String auditLead();

    String auditNone();

    String auditMore();

    String dataTitle();

    String dataLead();

    String takeTitle();

    String takeBody();

    String takeButton();

    String correctTitle();

    String correctBody();

    String correctLink();

    String correctButton();

    String correctLead();

    String addressElsewhere();

    String whoTitle();

    String restrictTitle();

    String restrictBody();

    String restrictedSince(String day);

    String restrictButton();

    String useAgainButton();

    String objectTitle();

    String objectBody();

    String objecting();

    String objectButton();

    String noObjectionButton();

    String eraseTitle();

    String eraseBody();

    String eraseLink();

    String eraseAsk();

    String eraseWhat();

    String erasePlaces();

    String eraseEverything();

    String eraseFigures();

    String eraseAgain();

    String eraseButton();

    String eraseNot();

    String erasedTitle();

    String erasedUnderWay();

    String erasedLead();

    String erasedKeep();

    String erasedAsked(String when);

    String erasedReload();

    @Message
    String service(ServiceWord service);

    String erasedDone(String when);

    String erasedWaiting();

    String erasedService();

    String erasedState();

    String erasedCaption();
}
