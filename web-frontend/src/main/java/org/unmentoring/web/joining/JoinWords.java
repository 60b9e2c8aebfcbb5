package org.unmentoring.web.joining;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What UnMentoring is, and signing up. The words are in {@code messages/join.properties}. */
@MessageBundle("join")
public interface JoinWords {
    String notAccepted();

    String homeTitle();

    String homeLead();

    String homeStart();

    String howTitle();

    String howJoin();

    String howMatch();

    String howMail();

    String howMeet();

    String howTell();

    String programmesTitle();

    String noProgrammes();

    String seeAndJoin(String programme);

    String sandbox();

    String programmeLead();

    String joinButton();

    String alreadyIn();

    String alreadyInLink();

    String whatYouGive();

    String giveTime();

    String giveOpenness();

    String giveNoSelling();

    String whatYouCanDo();

    String canPause();

    String canLeave();

    String canSee();

    String joinTitle(String programme);

    String joinLead();

    String nameLabel();

    String nameHint();

    String emailLabel();

    String emailHint();

    String organisationLabel();

    String organisationHint();

    String moreTitle();

    String moreLead();

    String jobTitleLabel();

    String interestsLabel();

    String interestsHint();

    String modesLabel();

    String modesHint();

    String languageLabel();

    String languageHint();

    String languageEn();

    String languageCy();

    String joinSend();

    String nameMissing();

    String nameNotValid();

    String emailMissing();

    String emailNotValid();

    String organisationMissing();

    String organisationNotValid();

    String jobTitleNotValid();

    String interestsNotValid();

    String modesNotValid();

    String languageNotValid();

    String consentChanged();

    String checkTitle();

    String checkLead();

    String checkNothing();

    String checkSpam();

    String checkAgain();

    String checkTypo();

    String confirmTitle();

    String confirmLead();

    String confirmButton();

    String confirmedTitle(String name);

    String confirmedBody(String programme);

    String confirmedNext();

    String confirmedSignIn();

    String linkUnknownTitle();

    String linkUnknownLead();

    String linkUnknownButton();

    @Message
    String mode(MeetingMode mode);

    String factsTitle();

    String factLength();

    String factLengthValue();

    String factCadence();

    String weeks(int n);

    String months(int n);

    String factNext();

    String factToMeet();

    String toMeet(int n);

    String factPeople();

    String peopleFrom(int people, int organisations);
}
