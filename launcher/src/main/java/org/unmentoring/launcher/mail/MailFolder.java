package org.unmentoring.launcher.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The caught mails, one file each, named by the microsecond they came in. Only the lists' lines are held in memory. */
final class MailFolder {
    private static final String ENDING = ".eml";
    private final Path folder;
    private final InstantSource clock;
    private final ConcurrentSkipListMap<String, CaughtMail> mails = new ConcurrentSkipListMap<>();

    MailFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void read() {
        try (var files = Files.list(Files.createDirectories(folder))) {
            files.filter(file -> file.toString().endsWith(ENDING)).forEach(file -> {
                var id = file.getFileName().toString().replace(ENDING, "");
                mails.put(id, MailReader.summary(id, timeOf(id), bytes(file)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the mail is on the disk: only then may its sender be told that it was taken. */
    synchronized CaughtMail add(String from, List<String> to, byte[] content) throws IOException {
        var id = nextId();
        var head = MailReader.deliveryHeaders(from, to).getBytes(StandardCharsets.UTF_8);
        var unfinished = folder.resolve(id + ".unfinished");
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var part : List.of(ByteBuffer.wrap(head), ByteBuffer.wrap(content))) {
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
            channel.force(true);
        }
        var file = Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        var mail = MailReader.summary(id, timeOf(id), Files.readAllBytes(file));
        mails.put(id, mail);
        return mail;
    }

    List<CaughtMail> newestFirst(Optional<String> to) {
        return mails.descendingMap().values().stream()
                .filter(mail -> to.map(mail::isTo).orElse(true))
                .toList();
    }

    Optional<OpenedMail> open(String id) {
        return Optional.ofNullable(mails.get(id)).map(mail -> MailReader.open(mail, bytes(file(id))));
    }

    Optional<byte[]> raw(String id) {
        return Optional.ofNullable(mails.get(id)).map(mail -> bytes(file(id)));
    }

    synchronized void clear() throws IOException {
        for (var id : mails.keySet()) {
            Files.deleteIfExists(file(id));
            mails.remove(id);
        }
    }

    private String nextId() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = idOf(now);
        while (mails.containsKey(id)) {
            now = now.plus(1, ChronoUnit.MICROS);
            id = idOf(now);
        }
        return id;
    }

    private static String idOf(Instant time) {
        return "%016d".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }

    private static Instant timeOf(String id) {
        return Instant.EPOCH.plus(Long.parseLong(id), ChronoUnit.MICROS);
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
