package org.unmentoring.notifications.sequence;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.unmentoring.base.retention.Retention;

/** What nobody needs any more: words and people a week after the last mail, the fact that it was after a year. */
class ForgetSequences {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration PEOPLE = Duration.ofDays(7);
    private static final Duration STOPS = Duration.ofDays(60);
    private static final Duration FACTS = Duration.ofDays(400);

    /** One day more than the caps look back, wherever on earth. */
    private static final Duration DAYS_OF_MAILS = Duration.ofDays(9);

    @Produces
    @Singleton
    Task<Void> forgetPeople(Retention retention, FollowerRepository followers) {
        return retention.of("people-in-sequences", PEOPLE).lookingEvery(EVERY).forgottenBy(followers::forget);
    }

    @Produces
    @Singleton
    Task<Void> forgetDaysOfMails(Retention retention, FollowerRepository followers) {
        return retention
                .of("days-of-nudges", DAYS_OF_MAILS, DAYS_OF_MAILS)
                .lookingEvery(EVERY)
                .forgottenBy(limit -> followers.forgetMails(day(limit)));
    }

    @Produces
    @Singleton
    Task<Void> forgetStops(Retention retention, SequenceRepository sequences) {
        return retention.of("stopped-sequences", STOPS).lookingEvery(EVERY).forgottenBy(sequences::forgetStops);
    }

    @Produces
    @Singleton
    Task<Void> forgetFacts(Retention retention, SequenceRepository sequences) {
        return retention.of("sequences", FACTS).lookingEvery(EVERY).forgottenBy(sequences::deleteOver);
    }

    private static LocalDate day(Instant limit) {
        return LocalDate.ofInstant(limit, ZoneOffset.UTC);
    }
}
