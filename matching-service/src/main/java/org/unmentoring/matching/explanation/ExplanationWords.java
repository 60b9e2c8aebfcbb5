package org.unmentoring.matching.explanation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every word of an explanation, as whole sentences; the texts are in messages/explanation.properties and its Welsh twin. A new language is
 * one more file there and its code in quarkus.locales; plural forms are each language's own, in its file.
 */
@MessageBundle("explanation")
interface ExplanationWords {

    @Message
    String skipped();

    @Message
    String between();

    @Message
    String betweenInTrial();

    @Message
    String silent();

    @Message
    String neverPartner();

    @Message
    String neverOthers();

    @Message
    String metBefore(int round);

    @Message
    String metBeforeSometime();

    @Message
    String introducedBefore(int round);

    @Message
    String introducedBeforeSometime();

    @Message
    String someBefore(int count);

    @Message
    String leastRepeatsOfMet(int count);

    @Message
    String leastRepeatsOfIntroduced(int count);

    @Message
    String leastSameOrganisation(int count);

    @Message
    String differentOrganisationsAndSectors();

    @Message
    String differentOrganisationsSameSector();

    @Message
    String differentOrganisations();

    @Message
    String sameOrganisation();

    @Message
    String someSameOrganisation(int count);

    @Message
    String othersOfDifferentOrganisations();

    @Message
    String differentRegions();

    @Message
    String sameRegion();

    @Message
    String asGood(int count);

    @Message
    String trioOfOdd();

    @Message
    String trioOfSome(int count);

    @Message
    String host();

    @Message
    String group(int size);

    @Message
    String kept();

    @Message
    String leftOut();

    @Message
    String leftOutLeast(int count);

    @Message
    String leftOutByTurns();

    @Message
    String leftOutWays();

    @Message
    String leftOutNext();

    @Message
    String proven();

    @Message
    String notProven();

    @Message
    String notDrawnHere();

    @Message
    String tooEarly();

    @Message
    String underWay();

    @Message
    String abandoned();

    @Message
    String mended();

    @Message
    String mendedLeast();

    @Message
    String dissolved();

    @Message
    String alone();

    @Message
    String droppedOut();

    @Message
    String people(int count);

    @Message
    String pairs(int count);

    @Message
    String trios(int count);

    @Message
    String groups(int count);

    @Message
    String hosts(int count);

    @Message
    String keptMatches(int count);

    @Message
    String mends(int count);

    @Message
    String levelLeftOut(long cost, long gap);

    @Message
    String levelExtras(long cost, long gap);

    @Message
    String levelTurns(long cost, long gap);

    @Message
    String levelMet(long cost, long gap);

    @Message
    String levelIntroduced(long cost, long gap);

    @Message
    String levelRecency(long cost, long gap);

    @Message
    String levelSameOrganisation(long cost, long gap);

    @Message
    String levelSameOrganisationTurns(long cost, long gap);

    @Message
    String levelLikeness(long cost, long gap);
}
