package org.unmentoring.matching.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a trial has found, as whole sentences; the texts are in messages/finding.properties and its Welsh twin. */
@MessageBundle("finding")
interface FindingWords {

    @Message
    String people(String arm, int share, String first, int firstShare);

    @Message
    String rounds(String arm, int share, String first, int firstShare);

    @Message
    String matches(String arm, int share, String first, int firstShare);

    @Message
    String ofPeople(int count, int firstCount);

    @Message
    String ofMatches(int count, int firstCount);

    @Message
    String better(int low, int high);

    @Message
    String worse(int low, int high);

    @Message
    String hardlyChance(int times);

    @Message
    String unclear(int fewer, int more);

    @Message
    String tooEarly();

    @Message
    String tooFew();

    @Message
    String lookedAtOnce(int over, int rounds);

    @Message
    String power(int people, int rounds, int from, int to);

    @Message
    String powerNever(int people, int from, int to, int enough);

    @Message
    String powerTooLong(int people, int from, int to);

    @Message
    String assumed(String alike, int seen, int wrong);

    @Message
    String assumedByMatch(int seen, int wrong);
}
