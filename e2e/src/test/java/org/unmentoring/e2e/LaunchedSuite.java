package org.unmentoring.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.unmentoring.launcher.Suite;
import org.unmentoring.launcher.home.Addresses;
import org.unmentoring.launcher.home.Home;
import org.unmentoring.launcher.terminal.Progress;

/** Starts the suite once for all journeys, as ./unmentoring does, with free ports and a data folder of its own. */
public final class LaunchedSuite implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(LaunchedSuite.class))
                .computeIfAbsent(Running.class, key -> new Running(), Running.class)
                .suite;
    }

    private static final class Running implements AutoCloseable {
        private final Path folder = temporary();
        private final Suite suite;

        Running() {
            var root = Path.of(System.getProperty("unmentoring.root"))
                    .toAbsolutePath()
                    .normalize();
            suite = new Suite(root, Home.open(folder), Addresses.free(), new Progress(System.out, false));
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
            try {
                suite.start();
                suite.loadSampleData();
            } catch (RuntimeException failure) {
                close();
                throw failure;
            }
        }

        @Override
        public void close() {
            suite.close();
            try {
                putAway();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The logs stay where Maven's other reports are: they tell what happened when a journey fails. */
        private void putAway() throws IOException {
            var kept = Files.createDirectories(Path.of("target", "suite-logs"));
            try (var logs = Files.list(folder.resolve("logs"))) {
                for (var log : logs.toList()) {
                    Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("unmentoring e2e ");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
