package org.unmentoring.notifications.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.unmentoring.notifications.message.Letter;
import org.unmentoring.notifications.message.MessageId;

/** How long to wait before a message is tried again, by what was said of it the last time. */
@Singleton
class Patience {
    private static final int DOUBLINGS = 20;
    private static final int PERCENT = 100;
    private static final int MOST_PERCENT_MORE = 25;

    private final MailConfig config;

    Patience(MailConfig config) {
        this.config = config;
    }

    Duration whole() {
        return config.patience();
    }

    /** Twice as long each time. */
    Duration pause(Answer.Kind kind, Letter letter) {
        var full = kind == Answer.Kind.FULL;
        var first = full ? config.fullRetry() : config.firstRetry();
        var longest = full ? config.longestFullRetry() : config.longestRetry();
        var pause = first.multipliedBy(1L << Math.min(letter.attempt() - 1, DOUBLINGS));
        return more(pause.compareTo(longest) < 0 ? pause : longest, letter.id());
    }

    /** A little later, each message by its own bit, so that what waited together does not come back all at once. */
    Instant spread(Instant time, MessageId id) {
        return time.plus(more(config.firstRetry(), id));
    }

    private static Duration more(Duration pause, MessageId id) {
        var percent = Math.floorMod(id.hashCode(), MOST_PERCENT_MORE + 1);
        return pause.multipliedBy(PERCENT + percent).dividedBy(PERCENT);
    }
}
