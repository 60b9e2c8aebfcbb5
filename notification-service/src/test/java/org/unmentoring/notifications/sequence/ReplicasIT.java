package org.unmentoring.notifications.sequence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.Posting;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/**
 * Several of the packaged service beside each other, one of them with a clock two minutes fast. More of them, and 500 nudges
 * in a minute: -Dunmentoring.replicas=5 -Dunmentoring.replicas.nudges=500.
 */
class ReplicasIT {
    private static final int REPLICAS = Integer.getInteger("unmentoring.replicas", 3);
    private static final int NUDGES = Integer.getInteger("unmentoring.replicas.nudges", 60);
    private static final Duration WITHIN = Duration.ofSeconds(NUDGES / 8);
    private static final Duration GETTING_READY = Duration.ofSeconds(15);
    private static final int A_REQUEST = 100;

    private final PostgresServer database = new PostgresServer();
    private final List<Process> services = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private Map<String, String> settings;
    private GreenMail sink;

    @BeforeEach
    void startAll() throws IOException {
        settings = database.start();
        sink = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        sink.start();
        for (int i = 0; i < REPLICAS; i++) {
            ports.add(freePort());
            services.add(start(ports.get(i), i == REPLICAS - 1 ? "PT2M" : "PT0S"));
            var port = ports.get(i);
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .until(() -> given().port(port).get("/q/health/ready").statusCode() == 200);
        }
    }

    @AfterEach
    void stopAll() {
        services.forEach(Process::destroyForcibly);
        sink.stop();
        database.stop();
    }

    @Test
    void everyNudgeLeavesOnceAndInItsTime() throws MessagingException {
        ask(0).body(Map.of("steps", List.of(Map.of("template", "reminder", "after", "PT0S", "anyTime", true))))
                .put("/v1/sequence-definitions/default/match")
                .then()
                .statusCode(200);
        var due = new HashMap<String, Instant>();
        var first = Instant.now().plus(GETTING_READY);
        var asked = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < NUDGES; i++)
            asked.add(nudge(first.plus(WITHIN.multipliedBy(i).dividedBy(NUDGES)), due));
        for (int from = 0, replica = 0; from < NUDGES; from += A_REQUEST, replica++)
            ask(replica % REPLICAS)
                    .body(Map.of("items", asked.subList(from, Math.min(NUDGES, from + A_REQUEST))))
                    .post("/v1/sequences/bulk")
                    .then()
                    .statusCode(202);
        var arrived = new HashMap<String, Instant>();
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> look(arrived) >= NUDGES);
        await().during(Duration.ofSeconds(5)).atMost(Duration.ofSeconds(10)).until(() -> look(arrived) == NUDGES);

        var late = due.keySet().stream()
                .map(who -> Duration.between(due.get(who), arrived.get(who)))
                .sorted()
                .toList();
        System.out.printf(
                "%d replicas, one 120 s fast: %d nudges due within %s, %d mails, earliest %s, median %s, p99 %s, last %s%n",
                REPLICAS,
                NUDGES,
                WITHIN,
                sink.getReceivedMessages().length,
                late.get(0),
                late.get(NUDGES / 2),
                late.get(NUDGES * 99 / 100),
                late.get(NUDGES - 1));
        assertThat(arrived).hasSize(NUDGES);
        assertThat(late.get(0)).as("none early").isPositive();
        assertThat(late.get(NUDGES * 99 / 100)).isLessThan(Duration.ofSeconds(60));
    }

    /** @return how many mails came, those that came twice included */
    private int look(Map<String, Instant> arrived) throws MessagingException {
        var now = Instant.now();
        var received = sink.getReceivedMessages();
        for (MimeMessage mail : received)
            arrived.putIfAbsent(mail.getAllRecipients()[0].toString().replaceAll(".*<|>.*", ""), now);
        return received.length;
    }

    private static Map<String, Object> nudge(Instant at, Map<String, Instant> due) {
        var address = Posting.address("person");
        due.put(address, at);
        var asked = Sequencing.match(Sequencing.person("ann", address, "england"));
        asked.put("startAt", at.toString());
        asked.put("reference", "nudge:" + UUID.randomUUID());
        ((Map<?, ?>) asked.get("values")).remove("round");
        return asked;
    }

    private RequestSpecification ask(int replica) {
        return given().port(ports.get(replica))
                .auth()
                .oauth2(TestTokens.service())
                .contentType(ContentType.JSON);
    }

    private Process start(int port, String ahead) throws IOException {
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx192m"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.mailer.port=" + sink.getSmtp().getPort(),
                "-Dquarkus.datasource.jdbc.max-size=15",
                "-Dunmentoring.mail-seal.secret=only-for-a-test-of-replicas",
                "-Dunmentoring.clock.ahead=" + ahead,
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/replicas.log")))
                .start();
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
