package org.unmentoring.web.fairness;

import io.quarkus.qute.i18n.MessageBundle;

/** Whether a draw was fair, and how to check it. The words are in {@code messages/fairness.properties}. */
@MessageBundle("fairness")
public interface FairnessWords {
    String title(int round);

    String lead();

    String sealed(String day);

    String sealedUnknown();

    String commitment();

    String fixed(String day);

    String digest();

    String drawn(String day);

    String notDrawn();

    String seed();

    String best();

    String notBest();

    String reached();

    String checkTitle();

    String checkSeed();

    String checkRound();

    String checkNote();

    String download();

    String none();

    String noneLead();
}
