package org.unmentoring.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.unmentoring.test.PostgresServer;

/**
 * Acceptance in bulk, and delivery by one replica beside a bare SMTP loop: the same mails to the same sink, in turns.
 * Arguments: the folder of the project, messages to accept, mails to deliver, rounds, sink's milliseconds a mail, mails to warm up with.
 */
public final class RunMail {
    private static final int ROWS = 5_000;
    private static final int CONNECTIONS = 2;
    private static final int WARM_UP = 20_000;

    /** As many of the mails as the slow loop takes twice, to warm up and to be measured. */
    private static final int LIBRARY = 3_000;

    private final Partner partner = new Partner();
    /** Processor seconds of the service while it delivered the last. */
    private double worked;

    private final StringBuilder report = new StringBuilder();

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var run = new RunMail();
        run.say("# Mail: acceptance in bulk, and delivery beside a bare SMTP loop\n");
        run.say("Machine: %s. Database, service, sink and this program share it.%n", Machine.inWords());
        var mails = Integer.parseInt(arguments[2]);
        for (var millis : arguments[4].split(","))
            run.delivery(
                    project,
                    mails,
                    Integer.parseInt(arguments[3]),
                    Long.parseLong(millis),
                    Integer.parseInt(arguments[5]));
        if (Integer.parseInt(arguments[1]) > 0) run.acceptance(project, Integer.parseInt(arguments[1]));
        Files.writeString(project.resolve("bench/results").resolve(LocalDate.now() + "-mail.md"), run.report);
    }

    static Map<String, String> settings(PostgresServer database, Sink sink) {
        var settings = new HashMap<>(database.start());
        settings.put("unmentoring.mail-seal.secret", "only-for-benchmarks");
        settings.put("quarkus.mailer.port", Integer.toString(sink.port()));
        return settings;
    }

    private void acceptance(Path project, int messages) throws Exception {
        say(
                "## Acceptance%n%nRequests of %,d rows (NDJSON) on %d connections, every row under a key of its own, answered when kept.%n",
                ROWS, CONNECTIONS);
        say("| messages | due | seconds | messages/s |%n|---|---|---|---|");
        for (var due : List.of("in a day", "at once")) {
            var database = new PostgresServer();
            try (var sink = new Sink(false, 0);
                    var service = new Served(project.resolve("notification-service"), settings(database, sink))) {
                var later = due.equals("at once")
                        ? null
                        : Instant.now().plus(Duration.ofDays(1)).toString();
                accept(service, "warm", WARM_UP, later);
                var began = System.nanoTime();
                accept(service, "bulk", messages, later);
                var seconds = seconds(began);
                say("| %,d | %s | %.1f | %,.0f |", messages, due, seconds, messages / seconds);
            } finally {
                database.stop();
            }
        }
        say("");
    }

    private void accept(Served service, String run, int messages, String sendAt) throws Exception {
        var requests = new ArrayList<Callable<Void>>();
        for (int from = 0; from < messages; from += ROWS) {
            var first = from;
            requests.add(() -> {
                partner.bulk(service.url(""), run, first, Math.min(ROWS, messages - first), sendAt);
                return null;
            });
        }
        inParallel(requests);
    }

    private void delivery(Path project, int mails, int rounds, long millis, int warmUp) throws Exception {
        say("## Delivery, sink that needs %d ms a mail%n", millis);
        say(
                "%,d mails a round after %,d to warm up; each row is one round, service and loops in turn. In brackets, the service's share.%n",
                mails, warmUp);
        say(
                "Replay: mails that are made already, byte for byte the service's, written from memory to a socket. Library: each mail made of"
                        + " its words and sent by the client that quarkus-mailer uses, one after the other.%n");
        say(
                "| service, mails/s | its CPU, ms a mail | replay, 1 connection | replay, 8 connections | library, 1 connection | load |%n"
                        + "|---|---|---|---|---|---|");
        var database = new PostgresServer();
        try (var sink = new Sink(true, millis);
                var service = new Served(project.resolve("notification-service"), settings(database, sink))) {
            deliver(service, sink, "warm", warmUp);
            for (int round = 1; round <= rounds; round++) {
                sink.forget();
                var ours = deliver(service, sink, "round" + round, mails);
                var same = new ArrayList<Map.Entry<String, byte[]>>();
                sink.mails().forEach((to, came) -> same.add(Map.entry(to, came.get(0))));
                var one = replay(sink, same, 1);
                var eight = replay(sink, same, 8);
                var library = library(sink, same);
                say(
                        "| %,.0f | %.2f | %,.0f (%.0f %%) | %,.0f (%.0f %%) | %,.0f (%.0f %%) | %.0f |",
                        ours,
                        worked * 1000 / mails,
                        one,
                        ours / one * 100,
                        eight,
                        ours / eight * 100,
                        library,
                        ours / library * 100,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            }
        } finally {
            database.stop();
        }
        say("");
    }

    /** All accepted first, due together; measured from the first mail at the sink to the last. */
    private double deliver(Served service, Sink sink, String run, int mails) throws Exception {
        sink.forget();
        var due = Instant.now().plusSeconds(8 + mails / 2_000);
        accept(service, run, mails, due.toString());
        while (sink.taken() == 0) Thread.sleep(1);
        var began = System.nanoTime();
        var worked = service.cpuSeconds();
        while (sink.taken() < mails) Thread.sleep(1);
        this.worked = service.cpuSeconds() - worked;
        return mails / seconds(began);
    }

    private static double replay(Sink sink, List<Map.Entry<String, byte[]>> mails, int connections) throws Exception {
        sink.forget();
        var loops = new ArrayList<Callable<Void>>();
        for (int i = 0; i < connections; i++) {
            var mine = i;
            loops.add(() -> {
                try (var loop = new BareLoop(sink.port())) {
                    for (int j = mine; j < mails.size(); j += connections) loop.send(mails.get(j));
                }
                return null;
            });
        }
        var began = System.nanoTime();
        inParallel(loops, connections);
        return mails.size() / seconds(began);
    }

    private static double library(Sink sink, List<Map.Entry<String, byte[]>> mails) throws Exception {
        sink.forget();
        var words = mails.stream()
                .limit(LIBRARY)
                .map(mail -> Map.entry(mail.getKey(), LibraryLoop.Words.of(mail.getValue())))
                .toList();
        try (var loop = new LibraryLoop(sink.port())) {
            for (var mail : words) loop.send(mail.getKey(), mail.getValue()); // to warm up
            var began = System.nanoTime();
            for (var mail : words) loop.send(mail.getKey(), mail.getValue());
            return words.size() / seconds(began);
        }
    }

    private static void inParallel(List<Callable<Void>> work) throws Exception {
        inParallel(work, CONNECTIONS);
    }

    private static void inParallel(List<Callable<Void>> work, int threads) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            for (var done : pool.invokeAll(work)) done.get();
        } finally {
            pool.shutdown();
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private void say(String line, Object... values) throws IOException {
        var text = String.format(Locale.ROOT, line, values);
        System.out.println(text);
        report.append(text).append('\n');
    }
}
