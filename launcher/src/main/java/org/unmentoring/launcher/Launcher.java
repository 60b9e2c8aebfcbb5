package org.unmentoring.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.unmentoring.launcher.home.Addresses;
import org.unmentoring.launcher.home.Home;
import org.unmentoring.launcher.sample.SampleSite;
import org.unmentoring.launcher.terminal.LaunchFailure;
import org.unmentoring.launcher.terminal.Progress;

/** What the script `unmentoring` runs: starts the suite, tells where it is, stays until it is interrupted. */
public final class Launcher {
    private final Options options;
    private final Progress progress;
    private final Path root = Path.of(System.getProperty("unmentoring.root", "."))
            .toAbsolutePath()
            .normalize();

    private volatile boolean failed;

    private Launcher(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    public static void main(String... arguments) throws InterruptedException {
        var progress = new Progress(System.out, Boolean.getBoolean("unmentoring.terminal"));
        try {
            new Launcher(Options.parse(arguments), progress).run();
        } catch (LaunchFailure failure) {
            progress.say(failure.getMessage());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        var home = Home.open(folder());
        if (options.reset()) {
            Suite.endLeftovers(home);
            home.forget();
        }
        keepLog(home);
        progress.say("UnMentoring is starting. Data folder: " + home.folder());
        var suite = new Suite(root, home, new Addresses(options.portOffset()), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite), "stop"));
        try {
            suite.start();
            welcome(suite, home, sampleData(suite));
        } catch (LaunchFailure failure) {
            if (!suite.isClosed()) {
                failed = true;
                throw failure;
            }
        }
        new CountDownLatch(1).await();
    }

    /** Beside the script unless told otherwise; a suite with moved ports is another suite, with data of its own. */
    private Path folder() {
        var named = Optional.ofNullable(System.getenv("UNMENTORING_HOME")).filter(text -> !text.isBlank());
        var beside = root.resolve(".unmentoring");
        return named.map(Path::of)
                .orElse(options.portOffset() == 0 ? beside : beside.resolve("offset-" + options.portOffset()));
    }

    private Optional<SampleSite> sampleData(Suite suite) {
        if (!options.sampleData()) {
            return Optional.empty();
        }
        try {
            return Optional.of(suite.loadSampleData());
        } catch (LaunchFailure failure) {
            progress.say("The sample data could not be loaded; the next start tries again. " + failure.getMessage());
            return Optional.empty();
        }
    }

    private void welcome(Suite suite, Home home, Optional<SampleSite> sample) {
        if (!suite.isClosed()) {
            progress.say(Welcome.text(suite.addresses(), home, sample));
        }
    }

    private void stop(Suite suite) {
        if (failed) {
            suite.close();
            return;
        }
        progress.say("Stopping …");
        suite.close();
        progress.say("Everything is stopped. The data is kept.");
    }

    private static void keepLog(Home home) {
        try {
            LogManager.getLogManager().reset();
            var file = new FileHandler(home.logs().resolve("launcher.log").toString(), 1_000_000, 1, true);
            file.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            throw new LaunchFailure("The log folder %s can't be written by you.".formatted(home.logs()), e);
        }
    }
}
