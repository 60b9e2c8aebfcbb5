package org.unmentoring.web.stories;

import io.quarkus.qute.i18n.MessageBundle;

/** Stories. The words are in {@code messages/story.properties}. */
@MessageBundle("story")
public interface StoryWords {
    String title();

    String lead();

    String mineTitle();

    String mineAsking();

    String mineWaiting();

    String minePublished();

    String mineDeclined();

    String mineRetracted();

    String notWanted();

    String offerFirst();

    String offerTitle();

    String changeTitle();

    String changeNote();

    String wordsLabel();

    String wordsHint();

    String languageLabel();

    String inEnglish();

    String inWelsh();

    String nameLabel();

    String nameHint();

    String offer();

    String retract();

    String retractNote();

    String otherTitle(String name);

    String otherAlone();

    String otherAsking();

    String otherAgreed();

    String agree();

    String refuse();

    String publicTitle();

    String publicLead();

    String publicNone();

    String by(String names);

    String bySectors(String sectors);

    String anonymous();

    String sharedOn(String day);

    String feeds();

    String feedAtom();

    String feedJson();

    String older();

    String moderationTitle();

    String moderationLead();

    String moderationNone();

    String approve();

    String decline();

    String kindWordLabel();

    String kindWordHint();

    String sharedTitle();

    String sharedNone();

    String takeDown();

    String publicPage();

    String matchLink();

    String wordsMissing();

    String wordsTooLong();

    String nameTooLong();

    String nameNotAccepted();

    String notAccepted();

    String overtaken();

    String kindWordMissing();

    String kindWordTooLong();
}
