package org.unmentoring.bench.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.unmentoring.matching.draw.Drawn;

/** What each draw of a benchmark's process cost, a line a draw: JMH itself brings back nothing but times. */
final class Journal {

    static final String FILE = "bench.journal";

    private final Path file;

    private Journal(Path file) {
        this.file = file;
    }

    static Journal ofThisRun() {
        return new Journal(Path.of(System.getProperty(FILE)));
    }

    void add(Drawn drawn) {
        String line = drawn.proven() + "\t" + drawn.objective() + "\t" + drawn.lowerBound() + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The last so many lines: those of the draws that were measured. */
    static List<String[]> last(Path file, int draws) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(lines.size() - draws, lines.size()).stream()
                .map(it -> it.split("\t"))
                .toList();
    }
}
