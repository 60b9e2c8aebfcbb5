package org.unmentoring.participants.imports;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.unmentoring.base.problem.Problem;

/** One import at a time in each replica: a spreadsheet of a hundred thousand rows may fill half of a small heap. */
@Singleton
class ImportTurn {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(10);

    private final Semaphore turn = new Semaphore(1, true);

    <T> T take(Supplier<T> work) {
        if (!came()) {
            throw Problem.of(
                            503,
                            "other-imports-first",
                            "Other imports are under way. Please send the list again shortly.")
                    .retryAfter(COME_BACK_AFTER);
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private boolean came() {
        try {
            return turn.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
