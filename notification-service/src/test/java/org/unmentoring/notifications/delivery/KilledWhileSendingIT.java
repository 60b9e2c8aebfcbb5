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
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** The packaged service as a process of its own, so that it can be killed as hard as a machine kills. */
class KilledWhileSendingIT {
    private static final int MESSAGES = 150;
    private static final int KILLS = 3;
    private static final int THREADS = 8;
    private static final int ANSWERED_BETWEEN_KILLS = 20;

    private final PostgresServer database = new PostgresServer();
    private Map<String, String> settings;
    private ScriptedSmtp mailServer;
    private int mailPort;
    private int port;
    private Process service;

    @BeforeEach
    void startAll() throws IOException {
        settings = database.start();
        mailPort = freePort();
        mailServer = new ScriptedSmtp(mailPort);
        mailServer.answerOnly(ANSWERED_BETWEEN_KILLS);
        port = freePort();
        startService();
    }

    @AfterEach
    void stopAll() throws IOException {
        service.destroyForcibly();
        mailServer.close();
        database.stop();
    }

    @Test
    void noMessageIsLostAndWhatCameTwiceIsTheSame() throws Exception {
        awaitReady();
        var people = IntStream.range(0, MESSAGES)
                .mapToObj(i -> Posting.address("person"))
                .toList();
        people.forEach(this::post);
        for (int kill = 1; kill <= KILLS; kill++) {
            await().atMost(Duration.ofMinutes(2)).until(() -> mailServer.unanswered() > THREADS / 2);
            service.destroyForcibly().waitFor();
            mailServer.answerOnly(kill < KILLS ? ANSWERED_BETWEEN_KILLS : MESSAGES * 2);
            startService();
        }
        awaitReady();
        await().atMost(Duration.ofMinutes(2)).until(() -> served(people) == MESSAGES);
        await().atMost(Duration.ofMinutes(1)).until(() -> open() == 0);

        var twice = 0;
        for (var person : people) {
            var mails = mailServer.mailsTo(person);
            assertThat(mails).as("the same, byte for byte").containsOnly(mails.get(0));
            twice += mails.size() - 1;
        }
        System.out.println(MESSAGES + " messages, " + KILLS + " kills, " + twice + " came twice");
        assertThat(twice).isPositive().isLessThanOrEqualTo(KILLS * THREADS);
    }

    private long served(List<String> people) {
        return people.stream()
                .filter(person -> !mailServer.mailsTo(person).isEmpty())
                .count();
    }

    private long open() {
        return request().get("/v1/messages?limit=200").then().extract().<List<String>>path("items.status").stream()
                .filter(status -> !status.equals("sent"))
                .count();
    }

    private void post(String person) {
        var message = Posting.didYouMeet(person);
        request()
                .header("Idempotency-Key", person)
                .body(message)
                .post("/v1/messages")
                .then()
                .statusCode(202);
    }

    private io.restassured.specification.RequestSpecification request() {
        return given().port(port).auth().oauth2(TestTokens.service()).contentType(ContentType.JSON);
    }

    private void startService() throws IOException {
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx192m"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.mailer.port=" + mailPort,
                "-Dunmentoring.mail-seal.secret=only-for-development-and-tests",
                "-Dunmentoring.mail.silence=PT90S",
                "-Dquarkus.mailer.timeout=100S",
                "-Dunmentoring.work.threads=" + THREADS,
                "-Dunmentoring.work.poll-every=PT0.1S",
                "-Dunmentoring.work.heartbeat=PT0.5S",
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
        service = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-while-sending.log")))
                .start();
    }

    private void awaitReady() {
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> given().port(port).get("/q/health/ready").statusCode() == 200);
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
