package org.unmentoring.notifications.message;

import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unmentoring.base.retention.Retention;

/** Of a message that has been over for a while only the fact stays: no words, no name, no address. */
class ForgetWords {
    private static final int HANDFUL = 5_000;

    @Produces
    @Singleton
    Task<Void> forgetWords(
            Retention retention, MessageRepository messages, RetentionConfig config, MeterRegistry metrics) {
        var counter = metrics.counter("unmentoring.messages.forgotten");
        return retention
                .of("words-of-messages", config.keptFor())
                .lookingEvery(config.every())
                .forgottenBy(HANDFUL, limit -> {
                    var forgotten = messages.forgetOver(limit, HANDFUL);
                    counter.increment(forgotten);
                    return forgotten;
                });
    }
}
