package org.unmentoring.launcher.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    @Test
    void onlyTheProcessesOfTheSameDataFolderAreEnded() throws Exception {
        var ours = process(Leftovers.mark(Path.of("/data of/ours")));
        var others = process(Leftovers.mark(Path.of("/data of/others")));
        try {
            Leftovers.end(Path.of("/data of/ours"));
            assertThat(ours.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(others.isAlive()).isTrue();
        } finally {
            others.destroyForcibly();
        }
    }

    private static Process process(String argument) throws IOException {
        return new ProcessBuilder("sh", "-c", "read nothing", argument).start();
    }
}
