package org.unmentoring.participants.link;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;

/** An expired link is of no use to anybody; a day later nothing is left of it. */
@ApplicationScoped
class ForgetOldLinks {
    private static final Duration KEPT = Duration.ofDays(1);

    private final LinkRepository links;
    private final InstantSource clock;

    ForgetOldLinks(LinkRepository links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    void forget() {
        links.forgetExpiredBefore(clock.instant().minus(KEPT));
    }

    @Produces
    @Singleton
    static Task<Void> task(ForgetOldLinks old) {
        return Tasks.recurring("forget-old-links", FixedDelay.ofHours(1)).execute((instance, context) -> old.forget());
    }
}
