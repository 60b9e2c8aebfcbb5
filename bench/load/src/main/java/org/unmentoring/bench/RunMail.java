package org.unmentoring.bench;

import java.io.IOException;
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
 * Arguments: the folder of the project, messages to accept, mails to deliver, rounds, sink's milliseconds a mail.
 */
public final class RunMail {
    private static final int ROWS = 5_000;
    private static final int CONNECTIONS = 2;
    private static final int WARM_UP = 20_000;

    private final Partner partner = new Partner();
    private final StringBuilder report = new StringBuilder();

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var run = new RunMail();
        run.say("# Mail: acceptance in bulk, and delivery beside a bare SMTP loop\n");
        run.say("Machine: %s. Database, service, sink and this program share it.%n", Machine.inWords());
        var mails = Integer.parseInt(arguments[2]);
        for (var millis : arguments[4].split(","))
            run.delivery(project, mails, Integer.parseInt(arguments[3]), Long.parseLong(millis));
        run.acceptance(project, Integer.parseInt(arguments[1]));
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

    private void delivery(Path project, int mails, int rounds, long millis) throws Exception {
        say("## Delivery, sink that needs %d ms a mail%n", millis);
        say(
                "%,d mails a round; each row is one round, service and loops in turn. In brackets: of the bare loop on one connection.%n",
                mails);
        say("| service, mails/s | bare loop, 1 connection | bare loop, %d connections |%n|---|---|---|", 8);
        var database = new PostgresServer();
        try (var sink = new Sink(true, millis);
                var service = new Served(project.resolve("notification-service"), settings(database, sink))) {
            deliver(service, sink, "warm", mails);
            for (int round = 1; round <= rounds; round++) {
                sink.forget();
                var ours = deliver(service, sink, "round" + round, mails);
                var same = new ArrayList<Map.Entry<String, byte[]>>();
                sink.mails().forEach((to, came) -> same.add(Map.entry(to, came.get(0))));
                var one = loop(sink, same, 1);
                var eight = loop(sink, same, 8);
                say("| %,.0f (%.0f %%) | %,.0f | %,.0f |", ours, ours / one * 100, one, eight);
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
        while (sink.taken() < mails) Thread.sleep(1);
        return mails / seconds(began);
    }

    private static double loop(Sink sink, List<Map.Entry<String, byte[]>> mails, int connections) throws Exception {
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
