package org.unmentoring.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.unmentoring.test.PostgresServer;

/**
 * Mails sent by two replicas, one of them killed again and again, as hard as a machine kills. Ends with 1 when a mail is
 * missing, when one that came twice differs, or when more came twice than were under way. Arguments: the folder of the
 * project, mails, kills.
 */
public final class RunKills {
    private static final int THREADS = 8;
    /** So slow that mails are left for the last kill, though a replica takes a while to start again. */
    private static final long MILLIS_A_MAIL = 600;

    private static final int TRIES_TO_START = 3;

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var mails = Integer.parseInt(arguments[1]);
        var kills = Integer.parseInt(arguments[2]);
        var database = new PostgresServer();
        var replicas = new Served[2];
        boolean asPromised;
        try (var sink = new Sink(true, MILLIS_A_MAIL)) {
            var settings = new HashMap<>(RunMail.settings(database, sink));
            settings.put("unmentoring.work.threads", Integer.toString(THREADS));
            settings.put("quarkus.mailer.max-pool-size", Integer.toString(THREADS));
            settings.put("unmentoring.work.heartbeat", "PT0.5S");
            var service = project.resolve("notification-service");
            for (int i = 0; i < replicas.length; i++) replicas[i] = started(service, settings);
            var partner = new Partner();
            for (int from = 0; from < mails; from += 1000)
                partner.bulk(replicas[0].url(""), "kill", from, Math.min(1000, mails - from), null);
            var underWay = 0;
            for (int kill = 1; kill <= kills; kill++) {
                var goal = (long) mails * kill / (kills + 2);
                while (sink.mails().size() < goal || sink.underWay() < 2) Thread.sleep(1);
                var victim = kill % 2;
                underWay += THREADS; // one thread, one mail
                replicas[victim].kill();
                replicas[victim] = started(service, settings);
            }
            while (sink.mails().size() < mails) Thread.sleep(100);
            while (!partner.get(replicas[0].url("/v1/operation")).contains("\"sent\":" + mails)) Thread.sleep(500);
            asPromised = judged(project, sink, mails, kills, underWay);
        } finally {
            for (var replica : replicas) if (replica != null) replica.close();
            database.stop();
        }
        System.exit(asPromised ? 0 : 1);
    }

    private static Served started(Path service, Map<String, String> settings) throws Exception {
        for (int i = 1; ; i++) {
            try {
                return new Served(service, settings);
            } catch (IllegalStateException tooBusy) {
                if (i == TRIES_TO_START) throw tooBusy;
            }
        }
    }

    private static boolean judged(Path project, Sink sink, int mails, int kills, int underWay) throws Exception {
        var twice = 0;
        var different = 0;
        for (var came : sink.mails().values()) {
            twice += came.size() - 1;
            if (came.stream().anyMatch(mail -> !Arrays.equals(mail, came.get(0)))) different++;
        }
        var missing = mails - sink.mails().size();
        var line = String.format(
                Locale.ROOT, """
                ## Killed while sending

                Two replicas of %d threads, %d kills with SIGKILL in turn, a sink that needs %d ms a mail.

                | mails | missing | came twice | at most under way at the kills | different when they came twice (Message-ID, headers or body) |
                |---|---|---|---|---|
                | %,d | %d | %d | %d | %d |
                """, THREADS, kills, MILLIS_A_MAIL, mails, missing, twice, underWay, different);
        System.out.println(line);
        Files.writeString(
                project.resolve("bench/results").resolve(LocalDate.now() + "-mail.md"),
                line,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return missing == 0 && different == 0 && twice <= underWay;
    }
}
