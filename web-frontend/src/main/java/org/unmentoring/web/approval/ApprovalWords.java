package org.unmentoring.web.approval;

import io.quarkus.qute.i18n.MessageBundle;

/** Rounds that wait for an organiser. The words are in {@code messages/approval.properties}. */
@MessageBundle("approval")
public interface ApprovalWords {
    String waits();

    String waitsUntil(String day);

    String approve();

    String giveUp();

    String giveUpTitle(int round);

    String giveUpLead();

    String giveUpButton();

    String keep();

    String reached();

    String holdBack();

    String holdBackHidden(String names);

    String holdTitle();

    String holdLead();

    String because();

    String becauseHint();

    String knowEachOther();

    String conflict();

    String asked();

    String other();

    String then();

    String drawAgain();

    String leaveOut();

    String holdButton();

    String becauseMissing();

    String thenMissing();

    String notWaiting();

    String tooLate();

    String proof();
}
