package org.unmentoring.matching.impact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was found, as whole sentences; the texts are in messages/impact.properties and its Welsh twin. */
@MessageBundle("impact")
interface ImpactWords {

    @Message
    String nothingYet();

    @Message
    String tooEarly(int rounds, int pairs);

    @Message
    String knowsNow(int after, int otherwise);

    @Message
    String contactedNow(int after, int otherwise);

    @Message
    String workedTogetherNow(int after, int otherwise);

    @Message
    String shownBy(int pairs, int others, int rounds);

    @Message
    String more(int low, int high);

    @Message
    String less(int low, int high);

    @Message
    String hardlyChance(int times);

    @Message
    String unclear(int fewer, int more);

    @Message
    String knowsAmongMet(int more, int low, int high);

    @Message
    String contactedAmongMet(int more, int low, int high);

    @Message
    String workedTogetherAmongMet(int more, int low, int high);

    @Message
    String onlyChanceChose();

    @Message
    String onlyByMeeting();

    @Message
    String othersAreUntouched();

    @Message
    String silenceIsAlike();

    @Message
    String onlyThoseWhoAgreed();

    @Message
    String lookedAtEachRound();
}
