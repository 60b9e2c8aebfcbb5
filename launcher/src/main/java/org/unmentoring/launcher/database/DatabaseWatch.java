package org.unmentoring.launcher.database;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.unmentoring.launcher.terminal.LaunchFailure;
import org.unmentoring.launcher.terminal.Progress;

/** Starts PostgreSQL again when it has fallen over; leaves it alone for a while when somebody shut it down on purpose. */
public final class DatabaseWatch implements AutoCloseable {
    private static final Duration AFTER_A_FALL = Duration.ofMillis(500);
    /** Long enough to look after it, or to see how the services bear its absence, and bring it back by hand. */
    private static final Duration AFTER_A_SHUTDOWN = Duration.ofMinutes(2);

    private final EmbeddedDatabase database;
    private final Progress progress;
    private volatile boolean closed;

    public DatabaseWatch(EmbeddedDatabase database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    public void begin() {
        database.whenEnded(() -> later(AFTER_A_FALL, this::ended));
    }

    private void ended() {
        if (closed) {
            return;
        }
        if (database.wasShutDown()) {
            progress.say("PostgreSQL was shut down by somebody. Unless it is back by then, it is started again in %d s."
                    .formatted(AFTER_A_SHUTDOWN.toSeconds()));
            later(AFTER_A_SHUTDOWN, this::bringBack);
        } else {
            progress.say("PostgreSQL ended unexpectedly; starting it again.");
            bringBack();
        }
    }

    private void bringBack() {
        if (closed) {
            return;
        }
        try {
            if (database.pid().isEmpty()) {
                database.start();
                progress.say("PostgreSQL is ready again.");
            }
            begin();
        } catch (LaunchFailure e) {
            progress.say(e.getMessage() + " Trying again.");
            later(Duration.ofSeconds(5), this::bringBack);
        }
    }

    private static void later(Duration pause, Runnable then) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(then);
    }

    @Override
    public void close() {
        closed = true;
    }
}
