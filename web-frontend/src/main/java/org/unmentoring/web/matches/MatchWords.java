package org.unmentoring.web.matches;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A person's matches and their answers. The words are in {@code messages/match.properties}. */
@MessageBundle("match")
public interface MatchWords {
    String title();

    String lead();

    String noneTitle();

    String noneBody();

    String roundOf(String programme, int round);

    String roundAlone(int round);

    String meetBy(String day);

    String worksAt(String job, String organisation);

    String interests(String text);

    String away();

    String ask();

    String change();

    String youMet();

    String youDidNot();

    String matchedWith();

    String howTitle();

    String howBody();

    String youFirst();

    String partnerFirst(String name);

    String findTime();

    String formTitle();

    String formLead();

    String changeLead();

    String metYes();

    String metYesHint();

    String metNo();

    String metNoHint();

    String ratingLabel();

    String reasonLabel();

    String commentLabel();

    String commentHint();

    String send();

    String notAccepted();

    String metMissing();

    String ratingNotValid();

    String reasonNotValid();

    String commentNotValid();

    @Message
    String rating(Rating rating);

    @Message
    String reason(Reason reason);

    String network();

    String topicsTitle();

    String topicWork();

    String topicProud();

    String topicCoffee();

    String topicInterests(String name, String interests);

    String againTitle();

    String againBody(String day);

    String againButton();

    String dropOutTitle();

    String dropOutBody();

    String dropOutButton();

    String tooLateToDropOut();

    String dissolved();

    String dissolvedBody();
}
