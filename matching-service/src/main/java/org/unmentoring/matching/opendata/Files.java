package org.unmentoring.matching.opendata;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.unmentoring.matching.export.Csv;

/** A dataset as files: the same dataset is always the same bytes. */
@Singleton
class Files {
    private final Dictionary dictionary;

    Files(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    byte[] of(DataFile file, Dataset data) {
        return file == DataFile.ALL ? zip(data) : text(file, data).getBytes(StandardCharsets.UTF_8);
    }

    private String text(DataFile file, Dataset data) {
        return switch (file) {
            case PEOPLE -> people(data);
            case EDGES -> edges(data);
            case ROUNDS -> rounds(data);
            case DEGREES -> degrees(data);
            case DICTIONARY -> dictionary.csv();
            case NETWORK -> Graphml.text(data);
            case ALL -> throw new IllegalArgumentException();
        };
    }

    private static String people(Dataset data) {
        var csv = new Csv("id", "rounds", "sector");
        data.people().forEach(it -> csv.row(it.id(), it.rounds(), it.sector()));
        return csv.text();
    }

    private static String edges(Dataset data) {
        var csv = new Csv("source", "target", "rounds", "outcome");
        data.edges().forEach(it -> csv.row(it.source(), it.target(), it.rounds(), it.outcome()));
        return csv.text();
    }

    private static String rounds(Dataset data) {
        var csv = new Csv(
                "rounds",
                "drawnFrom",
                "people",
                "matches",
                "met",
                "notMet",
                "unconfirmed",
                "notKnownToHaveMet",
                "withheld");
        data.rounds()
                .forEach(it -> csv.row(
                        it.rounds(),
                        it.drawnFrom(),
                        it.people(),
                        it.matches(),
                        it.met(),
                        it.notMet(),
                        it.unconfirmed(),
                        it.notKnownToHaveMet(),
                        it.withheld()));
        return csv.text();
    }

    private static String degrees(Dataset data) {
        var csv = new Csv("ties", "fromOthers", "toOthers", "people");
        data.degrees().forEach(it -> csv.row(it.ties().word(), it.fromOthers(), it.toOthers(), it.people()));
        return csv.text();
    }

    private byte[] zip(Dataset data) {
        var published = LocalDateTime.ofInstant(data.publishedAt(), ZoneOffset.UTC);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : DataFile.values()) {
                if (file != DataFile.ALL) add(zip, file.fileName(), text(file, data), published);
            }
            add(zip, "README.txt", dictionary.readme(data), published);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text, LocalDateTime time) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
