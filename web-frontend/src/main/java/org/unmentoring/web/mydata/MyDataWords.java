package org.unmentoring.web.mydata;

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
}
