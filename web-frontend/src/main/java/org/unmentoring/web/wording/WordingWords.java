package org.unmentoring.web.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The wording of mails. The words are in {@code messages/wording.properties}. */
@MessageBundle("wording")
public interface WordingWords {
    String title();

    String lead();

    String own();

    String asUsual();

    String english();

    String welsh();

    @Message
    String kind(MailKind kind);

    @Message
    String kindLead(MailKind kind);

    String editLead();

    String placeholders();

    String placeholder(String name);

    String subject();

    String opening();

    String topics();

    String topicsHint();

    String signature();

    String logo();

    String save();

    String preview();

    String previewTitle();

    String previewLead();

    String previewSubject(String subject);

    String test();

    String testLead();

    String versions();

    String version(int number, String day);

    String now();

    String restore();

    String changed();

    String notValid();

    String subjectNotValid();

    String openingNotValid();

    String topicsNotValid();

    String logoNotValid();

    String signatureNotValid();
}
