package org.unmentoring.web.mynetwork;

import io.quarkus.qute.i18n.MessageBundle;

/** Whom somebody was put in touch with. The words are in {@code messages/mynetwork.properties}. */
@MessageBundle("mynetwork")
public interface MyNetworkWords {
    String title();

    String none();

    String noneBody();

    String alt();

    String inTouch(int people, int organisations);

    String met(int n);

    String legendMet();

    String legendNotMet();

    String legendUnconfirmed();

    String you();

    String rounds();

    String earlier();

    String later();

    String table();

    String number();

    String round();

    String who();

    String where();

    String outcome();

    String unknown();

    String back();
}
