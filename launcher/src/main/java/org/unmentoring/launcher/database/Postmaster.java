package org.unmentoring.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.unmentoring.launcher.terminal.LaunchFailure;

/** The running server of one data directory, found by the file it writes itself: also one that an earlier start left behind. */
final class Postmaster {
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(3);
    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** Empty when there is no server, or when its process number belongs to another program by now. */
    static Optional<Postmaster> of(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .startInstant()
                            .map(instant ->
                                    Duration.between(instant, started).abs().compareTo(CLOCK_GRAIN) < 0)
                            .orElse(true))
                    .map(Postmaster::new);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    long pid() {
        return process.pid();
    }

    void whenEnded(Runnable then) {
        process.onExit().thenRun(then);
    }

    /** Fast shutdown (open transactions are rolled back), then immediate, then by force; the log makes all three safe. */
    void stop() {
        for (var signal : List.of("INT", "QUIT", "KILL")) {
            send(signal);
            if (endsWithin(Duration.ofSeconds(15))) {
                return;
            }
        }
        throw new LaunchFailure("PostgreSQL (process %d) does not stop.".formatted(pid()));
    }

    /** Java can only ask a process to terminate, which PostgreSQL takes as "when the last client has left". */
    private void send(String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean endsWithin(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            return !process.isAlive();
        }
    }
}
