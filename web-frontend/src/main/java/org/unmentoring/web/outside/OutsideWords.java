package org.unmentoring.web.outside;

import io.quarkus.qute.i18n.MessageBundle;

/** Signing in at one's own organisation. The words are in {@code messages/outside.properties}. */
@MessageBundle("outside")
public interface OutsideWords {
    String offer();

    String hint();

    String refusedTitle();

    String refusedLead();

    String again();

    String byMail();
}
