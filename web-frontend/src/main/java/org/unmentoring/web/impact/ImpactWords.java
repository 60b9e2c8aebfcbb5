package org.unmentoring.web.impact;

import io.quarkus.qute.i18n.MessageBundle;

/** What being put in touch does, and the survey that tells. The words are in {@code messages/impact.properties}. */
@MessageBundle("impact")
public interface ImpactWords {
    String title();

    String tab();

    String lead();

    String roundsCounted(int rounds, int underWay);

    String alt();

    String table();

    String subject();

    String pairs();

    String before();

    String after();

    String otherwise();

    String difference();

    String share(long hundred);

    String points(long hundred);

    String fromTo(long low, long high);

    String tooEarly();

    String knows();

    String contacted();

    String workedTogether();

    String answers();

    String answersHint();

    String group();

    String groupInTouch();

    String groupOthers();

    String sides();

    String leftOut();

    String leftSeveral(long pairs);

    String leftBefore(long pairs);

    String leftLikely(long pairs);

    String leftElsewhere(long pairs);

    String assumptions();

    String downloads();

    String downloadSvg();

    String downloadCsv();

    String downloadJson();

    String switchTitle();

    String switchOn();

    String switchOff();

    String takePart(long people);

    String askButton();

    String dontAskButton();

    String publishTitle();

    String published();

    String publishedLink();

    String notPublished();

    String publishButton();

    String unpublishButton();

    String openLead();

    String surveyLink();

    String surveyOpen(long open);

    String surveyTitle();

    String surveyLead();

    String surveyWhat();

    String surveyNamed();

    String surveyBack();

    String surveyYes();

    String surveyNotAsked();

    String surveyTakesPart();

    String surveyNothing();

    String surveyAway();

    String questionsLead();

    String ofRound(int round);

    String beforeLegend(String name, String day);

    String afterLegend(String name);

    String at(String organisation);

    String beforeKnows();

    String beforeContacted();

    String beforeWorkedTogether();

    String afterKnows();

    String afterContacted();

    String afterWorkedTogether();

    String yes();

    String no();

    String until(String day);

    String save();

    String stopTitle();

    String stopBody();

    String stop();
}
