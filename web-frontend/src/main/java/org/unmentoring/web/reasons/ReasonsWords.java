package org.unmentoring.web.reasons;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why conversations did not happen. The words are in {@code messages/reasons.properties}. */
@MessageBundle("reasons")
public interface ReasonsWords {
    String tab();

    String title();

    String none();

    String counted();

    String all();

    String met();

    String notMet();

    String unconfirmed();

    String mostGiven(String reason, long times, long of);

    String trendUp(String more, String low, String high);

    String trendDown(String fewer, String low, String high);

    String trendNone();

    String trendTooEarly();

    String given();

    String reason();

    String times();

    String share();

    String withoutReason();

    @Message
    String by(By by);

    @Message
    String head(By by);

    String notMetShare();

    String each();

    String second();

    String third();

    String notKnown();

    String timesTitle();

    String half(String day);

    String halfBetween(String day, String low, String high);

    String halfNotYet();

    String nobodyYet();

    String byDay(long share, int day);

    String timesNote();

    String timesAlt();

    String timesTable();

    String day();

    String atRisk();

    String metThen();

    String metBy();

    String between();

    String fromTo(long low, long high);

    String figuresCsv();

    String figuresJson();

    String timesSvg();

    String timesCsv();

    String commentsTitle();

    String commentsLead();

    String commentsNone();

    String commentsLink();
}
