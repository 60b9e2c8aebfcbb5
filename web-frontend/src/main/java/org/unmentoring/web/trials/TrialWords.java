package org.unmentoring.web.trials;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Trials in words. They are in {@code messages/trial.properties}. */
@MessageBundle("trial")
public interface TrialWords {
    String tab();

    String title();

    String lead();

    String none();

    String planCadence();

    String planNudges();

    String registeredOn(String day);

    @Message
    String state(TrialState state);

    String formCadence();

    String formNudges();

    String formLead();

    String titleLabel();

    String hypothesisLabel();

    String hypothesisHint();

    String armsLabel();

    String armsHint();

    String each();

    String second();

    String third();

    String usualMails();

    String nudgesHint();

    String sequenceLabel();

    String sequenceHint();

    String labelEn();

    String labelCy();

    String outcomeLabel();

    String outcomeMatches();

    String outcomeRounds();

    String strataLabel();

    String strataSector();

    String strataSize();

    String strataRegion();

    String people();

    String from();

    String to();

    String toHint();

    String work();

    String powerTitle();

    String rounds();

    String roundsHint();

    String ruleLabel();

    String ruleEnd();

    String ruleEndHint();

    String ruleSure();

    String ruleSureHint();

    String register();

    String registerNote();

    String notAccepted();

    String titleMissing();

    String titleTooLong();

    String hypothesisMissing();

    String hypothesisTooLong();

    String armsMissing();

    String sequenceNotValid();

    String labelMissing();

    String peopleNotValid();

    String shareNotValid();

    String sharesAlike();

    String differenceTooBig();

    String roundsNotValid();

    String startTitle();

    String startLead();

    String start();

    String stopTitle();

    String stopLead();

    String stop();

    String oneAtATime();

    String sequenceUnknown();

    String foundTitle();

    String foundAt(String day);

    String roundsOver(int over, int rounds);

    String figuresTitle();

    String arm();

    String assignedTo();

    String observedIn();

    String shareMet();

    String besideFirst();

    String chance();

    String fewerThan(long n);

    String flowTitle();

    String flowAlt();

    String eligible(int n);

    String assigned(int n);

    String received(int n);

    String chose(int n);

    String gone(int n);

    String analysed(int n);

    String receivedHead();

    String choseHead();

    String goneHead();

    String analysedHead();

    String flowNote();

    String planTitle();

    String expects();

    String compares();

    String judged();

    String lasts();

    String lastsRounds(int n);

    String size();

    String matters();

    String mattersOf(long n);

    String ends();

    String startedAt();

    String endedAt();

    String checkTitle();

    String checkLead();

    String digest();

    String commitment();

    String seed();

    String registration();

    String analysis();

    String flowFile();

    String looksTitle();

    String look();

    String difference();

    String interval();

    String fromTo(long low, long high);
}
