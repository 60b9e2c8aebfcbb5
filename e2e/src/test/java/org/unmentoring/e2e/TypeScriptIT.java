package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.unmentoring.launcher.Suite;

/** A partner's program in TypeScript: types made from the contracts, docs/integrating.md compiled against them, and run. */
@ExtendWith(LaunchedSuite.class)
class TypeScriptIT {
    private static final Path TYPESCRIPT = Guide.ROOT.resolve("clients/typescript");

    @Test
    void theTypeScriptOfTheGuideCompilesAndUsesEachService(Suite suite, @TempDir Path folder) throws Exception {
        Tools.needs("node", "npm");
        Files.createSymbolicLink(folder.resolve("contracts"), Guide.ROOT.resolve("contracts"));
        var project = Files.createDirectories(folder.resolve("clients/typescript/src"))
                .getParent();
        for (var file : new String[] {"package.json", "package-lock.json", ".npmrc", "redocly.yaml", "tsconfig.json"})
            Files.copy(TYPESCRIPT.resolve(file), project.resolve(file));
        int port = free();
        Files.writeString(
                project.resolve("src/guide.ts"),
                Guide.examples("ts", suite.addresses()).stream()
                        .map(Guide.Example::text)
                        .collect(Collectors.joining("\n"))
                        .replace("9099", "" + port));

        ends(project, "npm", "ci", "--prefer-offline");
        ends(project, "npm", "run", "generate");
        ends(project, "npm", "run", "build");
        var program = begun(project, Map.of("SECRET", suite.secrets().operator()), "node", "target/guide.js");
        try {
            Patience.until("a verified webhook", Duration.ofSeconds(60), () -> told(project)
                    .contains("endpoint.test is from UnMentoring"));
            assertThat(told(project)).contains("rounds so far").doesNotContain("undefined");
            Caller.anonymous()
                    .post("http://127.0.0.1:" + port + "/unmentoring", Map.of("type", "endpoint.test"))
                    .expect(401);
        } finally {
            program.destroy();
        }
    }

    private static void ends(Path project, String... command) throws Exception {
        var program = begun(project, Map.of(), command);
        assertThat(program.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).as(told(project)).isZero();
    }

    private static Process begun(Path project, Map<String, String> environment, String... command) throws IOException {
        var program = new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        program.environment().putAll(environment);
        return program.redirectOutput(project.resolve("told.txt").toFile()).start();
    }

    private static String told(Path project) {
        try {
            return Files.readString(project.resolve("told.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
