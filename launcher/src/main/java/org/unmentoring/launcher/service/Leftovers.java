package org.unmentoring.launcher.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Services of an earlier start whose launcher was killed. They are known by the data folder on their own command line,
 * so no other program can be taken for one, whatever its process number.
 */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** The argument by which a service's process says which data folder it belongs to. */
    static String mark(Path home) {
        return "-Dunmentoring.home=" + home;
    }

    public static void end(Path home) {
        var mark = mark(home);
        var found = ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(mark::equals))
                .toList();
        found.forEach(ProcessHandle::destroy);
        found.forEach(Leftovers::waitFor);
    }

    /** Asks once more, by force, when asking kindly did not help. */
    static void waitFor(ProcessHandle process) {
        if (!endsWithin(process)) {
            process.destroyForcibly();
            endsWithin(process);
        }
    }

    private static boolean endsWithin(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
