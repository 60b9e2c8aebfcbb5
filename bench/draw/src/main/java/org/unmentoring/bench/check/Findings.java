package org.unmentoring.bench.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unmentoring.bench.programme.Programme;

/** Where a disagreement is written down so that anybody can see it again: what was found, the seed, the input. */
final class Findings {

    private final Path folder;

    Findings(Path folder) {
        this.folder = folder;
    }

    void add(String name, Programme programme, String seed, String words) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".txt"), words + "\nseed: " + seed + "\n\n" + programme.text());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
