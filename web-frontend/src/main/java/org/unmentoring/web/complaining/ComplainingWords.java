package org.unmentoring.web.complaining;

import io.quarkus.qute.i18n.MessageBundle;

/** Complaining, asking about one's data, and answering it. The words are in {@code messages/complaining.properties}. */
@MessageBundle("complaining")
public interface ComplainingWords {
    String title();

    String lead();

    String kindLabel();

    String kind(String kind);

    String wordsLabel();

    String wordsHint();

    String programmeLabel();

    String programmeNone();

    String nameLabel();

    String emailLabel();

    String emailHint();

    String send();

    String kindMissing();

    String wordsMissing();

    String wordsNotValid();

    String nameMissing();

    String nameNotValid();

    String emailMissing();

    String emailNotValid();

    String sentTitle();

    String sentReference(String reference);

    String sentNext();

    String mine();

    String sentOn(String day);

    String answerBy(String day);

    String answerTitle();

    String commissioner();

    String tab();

    String listLead();

    String none();

    String daysLeft(int n);

    String daysLate(int n);

    String status(String status);

    String read(String reference);

    String from();

    String erased();

    String answerLabel();

    String answerHint();

    String answerButton();

    String closeButton();

    String answerMissing();

    String answerNotValid();

    String over();
}
