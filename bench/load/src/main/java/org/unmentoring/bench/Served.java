package org.unmentoring.bench;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A packaged Quarkus application as a process of its own, as it runs in earnest. */
final class Served implements Closeable {
    private static final int PATIENCE_SECONDS = 60;

    private final int port = freePort();
    private final Process process;

    Served(Path module, Map<String, String> settings) throws IOException, InterruptedException {
        this(module, settings, "512m");
    }

    Served(Path module, Map<String, String> settings, String heap) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java(), "-Xmx" + heap, "-Dquarkus.http.port=" + port));
        command.addAll(List.of(System.getProperty("unmentoring.bench.java", "").split(" (?=-)")));
        command.removeIf(String::isBlank);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar", module.resolve("target/quarkus-app/quarkus-run.jar").toString()));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(module.toFile(), "target/bench.log")))
                .start();
        awaitOpenDoor();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** All of the process, heap and what is beside it; Linux alone tells. */
    double peakMegabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    /** What the process has worked so far, whatever else the machine does. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** As hard as a machine kills. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void awaitOpenDoor() throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS && process.isAlive(); second++) {
            try (var door = new Socket("localhost", port)) {
                if (door.isConnected()) return;
            } catch (IOException notYet) {
                Thread.sleep(1000);
            }
        }
        close();
        throw new IllegalStateException("It did not start; target/bench.log of the module says why.");
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
