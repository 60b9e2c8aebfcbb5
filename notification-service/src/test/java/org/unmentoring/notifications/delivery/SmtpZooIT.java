package org.unmentoring.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.Posting;
import org.unmentoring.notifications.delivery.ScriptedSmtp.Mood;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** The packaged service as it is set up in earnest, among mail servers of every bad mood at once. */
class SmtpZooIT {
    private static final int EACH = 25;
    private static final int OTHERS = 200;

    /** Those that end by themselves, and how. */
    private static final Map<Mood, String> FINAL = Map.of(
            Mood.NO_SUCH_MAILBOX, "permanent-failure",
            Mood.UNWANTED, "permanent-failure",
            Mood.REFUSES_DATA, "permanent-failure");

    private static final List<Mood> PASSING =
            List.of(Mood.SILENT_AT_RCPT, Mood.SILENT_AFTER_DATA, Mood.BUSY, Mood.CLOSING, Mood.GARBLED, Mood.FULL);

    private final PostgresServer database = new PostgresServer();
    private ScriptedSmtp mailServer;
    private int port;
    private Process service;

    @BeforeEach
    void startAll() throws IOException {
        var settings = database.start();
        var mailPort = freePort();
        mailServer = new ScriptedSmtp(mailPort);
        port = freePort();
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.mailer.port=" + mailPort,
                "-Dunmentoring.mail-seal.secret=only-for-development-and-tests",
                // Shorter than in earnest only where the test would have to wait for it at the end.
                "-Dunmentoring.mail.longest-retry=PT10S",
                "-Dunmentoring.mail.full-retry=PT20S",
                "-Dunmentoring.mail.longest-pause=PT15S",
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
        service = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/smtp-zoo.log"))
                .start();
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> given().port(port).get("/q/health/ready").statusCode() == 200);
    }

    @AfterEach
    void stopAll() throws IOException {
        service.destroyForcibly();
        mailServer.close();
        database.stop();
    }

    @Test
    void nobodyElseWaitsAndAllHealWithoutARestart() {
        for (var mood : Mood.values()) if (mood != Mood.TAKES) mailServer.scriptDomain(domain(mood), mood);
        IntStream.range(0, EACH)
                .forEach(i -> mailServer.script(person(Mood.TAKES_BUT_CUTS, i), Mood.TAKES_BUT_CUTS, Mood.TAKES));
        for (int i = 0; i < EACH; i++) for (var mood : Mood.values()) if (mood != Mood.TAKES) post(person(mood, i));

        var began = System.nanoTime();
        var accepted = IntStream.range(0, OTHERS)
                .mapToObj(i -> post("other" + i + "@well.example"))
                .sorted()
                .toList();
        await().atMost(Duration.ofSeconds(60)).until(() -> arrived("other", "@well.example", OTHERS) == OTHERS);
        var others = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "%d others done in %d ms; accepted in %d ms (p50), %d ms (p99)%n",
                OTHERS, others.toMillis(), accepted.get(OTHERS / 2), accepted.get(OTHERS * 99 / 100));
        // The promise is 300 ms on a machine that does nothing else; a busy one must not make this test lie.
        assertThat(accepted.get(OTHERS * 99 / 100)).isLessThan(3_000);

        FINAL.forEach((mood, status) -> await().atMost(Duration.ofMinutes(2)).until(() -> count(status) >= EACH));
        for (var mood : PASSING) mailServer.scriptDomain(domain(mood), Mood.TAKES);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> count("temporary-failure") + count("scheduled") + count("sending") == 0);
        assertThat(count("permanent-failure")).isEqualTo(FINAL.size() * EACH);
        assertThat(count("sent")).isEqualTo(OTHERS + (PASSING.size() + 1) * EACH);
    }

    private long arrived(String person, String domain, int most) {
        return IntStream.range(0, most)
                .filter(i -> !mailServer.mailsTo(person + i + domain).isEmpty())
                .count();
    }

    private long count(String status) {
        Integer count = given().port(port)
                .auth()
                .oauth2(TestTokens.operator())
                .get("/v1/operation")
                .then()
                .extract()
                .path("messages.'" + status + "'");
        return count == null ? 0 : count;
    }

    /** @return how long it took to be accepted, in milliseconds */
    private long post(String person) {
        var message = Posting.didYouMeet(person);
        var began = System.nanoTime();
        given().port(port)
                .auth()
                .oauth2(TestTokens.service())
                .contentType(ContentType.JSON)
                .body(message)
                .post("/v1/messages")
                .then()
                .statusCode(202);
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private static String domain(Mood mood) {
        return mood.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".example";
    }

    private static String person(Mood mood, int number) {
        return "person" + number + "@" + domain(mood);
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
