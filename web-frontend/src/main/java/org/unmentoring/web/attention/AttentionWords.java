package org.unmentoring.web.attention;

import io.quarkus.qute.i18n.MessageBundle;

/** What wants an organiser's attention. The words are in {@code messages/attention.properties}. */
@MessageBundle("attention")
public interface AttentionWords {
    String well();

    String wellLead();

    String title();

    String notSeen();

    String next(String day);

    String byHand();

    String canBeDrawn(int n);

    String waits(int round);

    String waitsUntil(String day);

    String waitsButton(int round);

    String stuck(int round);

    String stuckLead(String day);

    String stuckButton();

    String unconfirmed(int n);

    String unconfirmedLead();

    String remind();

    String unsaid(int n, int round);

    String unsaidLead();

    String look(int round);

    String undelivered(int n, int round);

    String undeliveredLead();

    String bounced(int n);

    String bouncedLead();

    String since(String day);

    String reached();

    String hiddenFor(String name);

    String silent(int n);

    String silentLead();

    String write();

    String silentSubject(String programme);

    String silentBody(String name, String programme);

    String proposals(int n);

    String proposalsLead();

    String accept();

    String andMore(int n);

    String tooFew();

    String tooFewLead();

    String tooFewButton();
}
