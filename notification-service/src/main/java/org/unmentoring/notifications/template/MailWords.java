package org.unmentoring.notifications.template;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;

/**
 * Every word of a mail, as whole sentences; the texts are in messages/words_en.properties and words_cy.properties. A new
 * language is one more file there and its code in quarkus.locales; plural forms and the joining of names are each
 * language's own, in its file.
 */
@MessageBundle("words")
interface MailWords {
    @Message
    String greeting(String name);

    @Message
    String signature();

    @Message
    String whyThisMail();

    /** In a mail of two languages, said at its top to those who read the second. */
    @Message
    String alsoBelow();

    @Message
    String testMark();

    @Message
    String testNote();

    @Message
    String topicsToTalkAbout();

    @Message
    String linkAsText();

    @Message
    String linkLasts(Lifetime lifetime);

    @Message
    String confirmSubject(String programme);

    @Message
    String confirmIntro(String programme);

    @Message
    String confirmAction();

    @Message
    String confirmNotYou();

    @Message
    String invitedSubject(String organisation, String programme);

    @Message
    String invitedIntro(String organisation, String programme);

    @Message
    String invitedAction();

    @Message
    String signInSubject();

    @Message
    String signInIntro();

    @Message
    String signInAction();

    @Message
    String signInNotYou();

    @Message
    String newAddressSubject();

    @Message
    String newAddressIntro();

    @Message
    String newAddressAction();

    @Message
    String newAddressNotYou();

    @Message
    String addressChangingSubject();

    @Message
    String addressChangingIntro();

    @Message
    String addressChangingNotYou();

    @Message
    String addressChangingAction();

    @Message
    String organiserInvitationSubject(String programme);

    @Message
    String organiserInvitationIntro(String programme);

    @Message
    String organiserInvitationAction();

    @Message
    String organiserInvitationNotYou();

    @Message
    String secondFactorSubject();

    @Message
    String secondFactorIntro();

    @Message
    String secondFactorNotYou();

    @Message
    String secondFactorAction();

    @Message
    String complaintReceivedSubject(String reference);

    @Message
    String complaintReceivedIntro();

    @Message
    String complaintReceivedBy(String day, String reference);

    @Message
    String complaintNotYou();

    @Message
    String complaintAnsweredSubject(String reference);

    @Message
    String complaintAnsweredIntro();

    @Message
    String complaintAnsweredNext();

    @Message
    String complaintWaitingSubject(String reference, String day);

    @Message
    String complaintWaitingIntro(String reference, String day);

    @Message
    String complaintWaitingAction();

    @Message
    String introductionSubject(String programme, List<String> names);

    @Message
    String introductionIntro(String programme, String round, List<String> names);

    @Message
    String introductionAsk(String meetBy);

    @Message
    String introductionHow();

    @Message
    String introductionWriteTo(String email);

    @Message
    String introductionInterests();

    @Message
    String introductionAction();

    @Message
    String didYouMeetSubject(List<String> names);

    @Message
    String didYouMeetIntro(String programme, List<String> names);

    @Message
    String didYouMeetWhy();

    @Message
    String didYouMeetAction();

    @Message
    String weMet();

    @Message
    String itDidNotHappen();

    @Message
    String whenSubject(List<String> names);

    @Message
    String whenIntro(String programme, List<String> names);

    @Message
    String whenAsk(String meetBy);

    @Message
    String reminderSubject(List<String> names);

    @Message
    String reminderIntro(String programme, List<String> names);

    @Message
    String reminderAsk(String meetBy);

    @Message
    String alreadyMet();

    @Message
    String lastCallSubject(List<String> names);

    @Message
    String lastCallIntro(String programme, List<String> names);

    @Message
    String lastCallWhy();

    @Message
    String pauseOrStaySubject(String programme);

    @Message
    String pauseOrStayIntro(String programme);

    @Message
    String pauseOrStayAsk();

    @Message
    String pauseOrStayAction();

    @Message
    String pauseOrStayElse();

    @Message
    String surveySubject(String programme);

    @Message
    String surveyIntro(String programme);

    @Message
    String surveyAsk();

    @Message
    String surveyAction();

    @Message
    String surveyElse();

    @Message
    String changedSubject(String programme, List<String> names);

    @Message
    String changedIntro(String programme, String round, List<String> names);

    @Message
    String changedAsk(String meetBy);

    @Message
    String unmatchedSubject(String programme);

    @Message
    String unmatchedIntro(String programme, String round);

    @Message
    String unmatchedNext();

    @Message
    String whenAction();

    @Message
    String where(String place);

    @Message
    String timesSubject(String offeredBy);

    @Message
    String timesIntro(String offeredBy, String programme);

    @Message
    String timesAsk();

    @Message
    String timesAction();

    @Message
    String waitsSubject(String programme, String round);

    @Message
    String waitsIntro(String programme, String round);

    @Message
    String waitsUntil(String until);

    @Message
    String waitsChoices();

    @Message
    String waitsAction();

    @Message
    String storySubject(String offeredBy);

    @Message
    String storyIntro(String offeredBy, String programme);

    @Message
    String storyAsk();

    @Message
    String storyAction();

    @Message
    String storyDeclinedSubject(String programme);

    @Message
    String storyDeclinedIntro(String programme);

    @Message
    String storyDeclinedNext();

    @Message
    String storyDeclinedAction();

    @Message
    String agreedSubject(List<String> names, String when);

    @Message
    String agreedIntro(String programme, List<String> names);

    @Message
    String agreedNext();

    @Message
    String agreedAction();

    @Message
    String cancelledSubject(List<String> names, String when);

    @Message
    String cancelledIntro(String programme, List<String> names);

    @Message
    String cancelledNext();

    @Message
    String cancelledAction();
}
