package org.unmentoring.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import org.unmentoring.launcher.terminal.LaunchFailure;

/** The data folder: all that the suite keeps from one start to the next. One suite at a time may use it. */
public final class Home implements AutoCloseable {
    private static final List<String> FORGETTABLE =
            List.of("sample-data.json", "postgresql", "mail", "secrets", "logs");
    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    public static Home open(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            var lock = FileChannel.open(absolute.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                throw new LaunchFailure(
                        "UnMentoring is already running with the data folder %s. Stop it there with Ctrl-C first, or start a second one beside it with --port-offset 100."
                                .formatted(absolute));
            }
            Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx------"));
            return new Home(absolute, lock);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "The data folder %s can't be written by you. Set UNMENTORING_HOME to a folder of your own."
                            .formatted(absolute),
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public Path folder() {
        return folder;
    }

    public Path postgresql() {
        return room("postgresql");
    }

    public Path mail() {
        return room("mail");
    }

    public Path secrets() {
        return room("secrets");
    }

    public Path logs() {
        return room("logs");
    }

    public Path sampleDataNote() {
        return folder.resolve("sample-data.json");
    }

    /** Removes only what the suite itself wrote, in case somebody chose a folder that holds other things too. */
    public void forget() {
        FORGETTABLE.forEach(name -> delete(folder.resolve(name)));
    }

    private Path room(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path top) {
        if (Files.notExists(top)) {
            return;
        }
        try (var paths = Files.walk(top)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new LaunchFailure("%s could not be removed: %s".formatted(top, e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
