package org.unmentoring.base.work;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** Tries again for ever: after one second, then twice as long each time, up to five minutes. */
public final class Retry {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 9;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Retry() {}

    public static <T> FailureHandler<T> withBackOff() {
        return (ExecutionComplete done, ExecutionOperations<T> operations) -> {
            var failures = done.getExecution().consecutiveFailures;
            operations.reschedule(done, done.getTimeDone().plus(after(failures)));
        };
    }

    static Duration after(int failures) {
        var wait = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
