package org.unmentoring.web.rules;

import io.quarkus.qute.i18n.MessageBundle;

/** When rounds are drawn, by which rules, and what that means. The words are in {@code messages/rules.properties}. */
@MessageBundle("rules")
public interface RulesWords {
    String scheduleTitle();

    String scheduleLead();

    String schedNextLabel();

    String schedNextHint();

    String schedTimeLabel();

    String schedTimeHint(String zone);

    String schedCadenceLabel();

    String schedMeetLabel();

    String schedNudgeLabel();

    String schedNudgeEnd();

    String schedSame();

    String schedSave();

    String schedDateNotValid();

    String schedTimeNotValid();

    String schedNotValid();

    String schedChanged();

    String asItIs(String duration);

    String days(int n);

    String weeks(int n);

    String months(int n);

    String title();

    String meansTitle();

    String nextDraw();

    String byHand();

    String pool();

    String canBeDrawn(int n);

    String skipping(int n);

    String oddTrio();

    String oddHost();

    String oddSitOut();

    String groups(int n);

    String noRepeats();

    String apart();

    String apartFirst();

    String together();

    String approvalTitle();

    String approvalHint();

    String byItself();

    String waitsForUs();

    String waitsFor();

    String goesOut();

    String goesOutAfter(String length);

    String oddLabel();

    String oddTrioChoice();

    String oddHostChoice();

    String oddSitOutChoice();

    String schedApprovalNotValid();
}
