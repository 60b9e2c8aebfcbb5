package org.unmentoring.web.growth;

import io.quarkus.qute.i18n.MessageBundle;

/** How a programme grows. The words are in {@code messages/growth.properties}. */
@MessageBundle("growth")
public interface GrowthWords {
    String title();

    String none();

    String alt();

    String now(int people, int round);

    String triosHint();

    String met(int met, int matches);

    String reachNow(int n);

    String newInRound(int n);

    String matches();

    String people();

    String reach();

    String places();

    String peopleHint();

    String placesHint();

    String firstTime();

    String returning();

    String notAgain();

    String resting();

    String matched();

    String trios();

    String organisations();

    String sectors();

    String newOnes();

    String soFar();

    String signedUp();

    String leftProgramme();

    String repeats();
}
