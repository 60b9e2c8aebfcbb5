package org.unmentoring.web.times;

import io.quarkus.qute.i18n.MessageBundle;

/** Finding a time. The words are in {@code messages/times.properties}. */
@MessageBundle("times")
public interface TimesWords {
    String title(String names);

    String titleAlone();

    String agreedTitle();

    String whereIs(String where);

    String calendarNote();

    String callOff();

    String offeredTitle(String name);

    String offeredAlone();

    String pick(String when);

    String picked();

    String pickedBy(String names);

    String trioNote();

    String past();

    String mineTitle();

    String mineNote();

    String withdraw();

    String offerTitle();

    String offerAgain();

    String offerLead(String until, String zone);

    String row(int number);

    String dayLabel();

    String timeLabel();

    String lengthLabel();

    String length(int minutes);

    String whereLabel();

    String whereHint();

    String send();

    String over();

    String overtaken();

    String notAccepted();

    String noTime();

    String dayMissing();

    String dayNotValid();

    String timeMissing();

    String timeNotValid();

    String timeSkipped();

    String timePast();

    String timeTooLate();

    String timeTwice();

    String lengthNotValid();

    String whereTooLong();
}
