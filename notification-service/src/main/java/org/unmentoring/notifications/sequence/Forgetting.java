package org.unmentoring.notifications.sequence;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** What nobody needs any more: words and people a week after the last mail, the fact that it was after a year. */
@ApplicationScoped
class Forgetting {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration PEOPLE = Duration.ofDays(7);
    private static final Duration STOPS = Duration.ofDays(60);
    private static final Duration FACTS = Duration.ofDays(400);

    /** One day more than the caps look back, wherever on earth. */
    private static final int DAYS_OF_MAILS = 9;

    private final SequenceRepository sequences;
    private final FollowerRepository followers;
    private final TrueTime time;

    Forgetting(SequenceRepository sequences, FollowerRepository followers, TrueTime time) {
        this.sequences = sequences;
        this.followers = followers;
        this.time = time;
    }

    @Transactional
    void forget() {
        var now = time.now();
        var people = followers.forget(now.minus(PEOPLE));
        followers.forgetMails(now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(DAYS_OF_MAILS));
        sequences.forgetStops(now.minus(STOPS));
        var deleted = sequences.deleteOver(now.minus(FACTS));
        if (people + deleted > 0) LOG.infof("%d people of sequences forgotten, %d sequences deleted", people, deleted);
    }

    @Produces
    @Singleton
    Task<Void> forgetSequences(Forgetting forgetting) {
        return Tasks.recurring("forget-sequences", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> forgetting.forget());
    }
}
