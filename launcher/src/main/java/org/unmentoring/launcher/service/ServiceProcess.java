package org.unmentoring.launcher.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.unmentoring.launcher.terminal.LaunchFailure;
import org.unmentoring.launcher.terminal.Progress;

/** One service in a Java process of its own, started again whenever it ends without being asked to. */
public final class ServiceProcess implements AutoCloseable {
    /** Enough for the largest import with room to spare; the four services together stay near 1 GB. */
    private static final List<String> MEMORY = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    /** On Ctrl-C the terminal interrupts the services too: their end may be seen before our own. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final long LONGEST_LOG = 10_000_000;

    private final Service service;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Progress progress;
    private final Readiness readiness;
    private Process process;
    private boolean wasReady;
    private boolean closed;
    private Duration pause = GRACE;

    public ServiceProcess(
            Service service, Path root, Path home, Path logs, ServiceEnvironment environment, Progress progress) {
        this.service = service;
        this.environment = environment.of(service);
        this.log = logs.resolve(service.module() + ".log");
        this.progress = progress;
        this.readiness = new Readiness(environment.url(service), environment.instance());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        this.command = Stream.of(
                        List.of(java, Leftovers.mark(home)),
                        MEMORY,
                        List.of("-jar", service.jar(root).toString()))
                .flatMap(List::stream)
                .toList();
    }

    public Service service() {
        return service;
    }

    public synchronized long pid() {
        return process.pid();
    }

    public synchronized void start() {
        if (closed) {
            return;
        }
        try {
            putAwayLongLog();
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
            process.getOutputStream().close();
            process.onExit().thenAccept(this::ended);
        } catch (IOException e) {
            throw new LaunchFailure("%s could not be started: %s".formatted(service, e.getMessage()), e);
        }
    }

    private void putAwayLongLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** False until it is ready; fails when it has ended before it ever was. */
    public boolean isReady() {
        var ready = readiness.isReady();
        synchronized (this) {
            if (ready) {
                wasReady = true;
                pause = GRACE;
            } else if (!wasReady && !closed && !process.isAlive()) {
                throw new LaunchFailure("%s ended while it was starting. The end of its log, %s:%n%n%s"
                        .formatted(service, log, lastLines()));
            }
        }
        return ready;
    }

    private void ended(Process ended) {
        later(pause, () -> startAgain(ended));
    }

    private void startAgain(Process ended) {
        synchronized (this) {
            if (closed || !wasReady || ended != process) {
                return;
            }
            progress.say("%s ended unexpectedly (exit code %d); starting it again. Its log: %s"
                    .formatted(service, ended.exitValue(), log));
            var doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
            start();
            var started = process;
            later(GRACE, () -> sayWhenReady(started));
        }
    }

    private void sayWhenReady(Process started) {
        if (isReady()) {
            progress.say(service + " is ready again.");
        } else if (isStill(started)) {
            later(GRACE, () -> sayWhenReady(started));
        }
    }

    private synchronized boolean isStill(Process started) {
        return !closed && process == started && process.isAlive();
    }

    private static void later(Duration pause, Runnable then) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(then);
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(" + e.getMessage() + ")";
        }
    }

    /** Asks it to end; {@link #close} waits, so that several can be asked at once. */
    public synchronized void ask() {
        closed = true;
        if (process != null) {
            process.destroy();
        }
    }

    @Override
    public void close() {
        ask();
        if (process != null) {
            Leftovers.waitFor(process.toHandle());
        }
    }
}
