package org.unmentoring.notifications.message;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Of a message that has been over for a while only the fact stays: no words, no name, no address. */
@Singleton
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int HANDFUL = 5_000;

    private final MessageRepository messages;
    private final RetentionConfig config;
    private final InstantSource clock;
    private final MeterRegistry metrics;

    Retention(MessageRepository messages, RetentionConfig config, InstantSource clock, MeterRegistry metrics) {
        this.messages = messages;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Produces
    @Singleton
    Task<Void> forgetWords() {
        return Tasks.recurring("forget-words-of-messages", FixedDelay.of(config.every()))
                .execute((instance, context) -> forget());
    }

    private void forget() {
        var limit = clock.instant().minus(config.keptFor());
        var all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> messages.forgetOver(limit, HANDFUL));
            all += some;
        } while (some == HANDFUL);
        metrics.counter("unmentoring.messages.forgotten").increment(all);
        if (all > 0) LOG.infof("words and recipients of %d messages forgotten", all);
    }
}
