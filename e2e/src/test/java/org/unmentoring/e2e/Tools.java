package org.unmentoring.e2e;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs of the machine that some journeys use. */
final class Tools {
    private Tools() {}

    /** Left out where one is missing, unless UNMENTORING_E2E_TOOLS=required. */
    static void needs(String... programs) {
        var folders = System.getenv("PATH").split(File.pathSeparator);
        var missing = List.of(programs).stream()
                .filter(it -> Stream.of(folders).noneMatch(folder -> Files.isExecutable(Path.of(folder, it))))
                .toList();
        if (missing.isEmpty()) return;
        var why = "The examples of docs/integrating.md are left out: these programs are missing: " + missing;
        if ("required".equals(System.getenv("UNMENTORING_E2E_TOOLS"))) throw new AssertionError(why);
        abort(why);
    }
}
