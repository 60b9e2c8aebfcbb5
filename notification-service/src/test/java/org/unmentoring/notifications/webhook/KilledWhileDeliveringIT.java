package org.unmentoring.notifications.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** The packaged service, killed hard while it delivers. */
class KilledWhileDeliveringIT {
    private static final int EVENTS = 200;
    private static final int KILLS = 3;
    private static final int AT_ONCE = 10;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    private final PostgresServer database = new PostgresServer();
    private Map<String, String> settings;
    private Receiver receiver;
    private int port;
    private Process service;

    @BeforeEach
    void startAll() throws IOException {
        settings = database.start();
        receiver = new Receiver();
        port = freePort();
        startService();
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        service.destroyForcibly().waitFor();
        receiver.close();
        database.stop();
    }

    @Test
    void noDeliveryIsLostAndWhatCameTwiceIsTheSame() throws Exception {
        awaitReady();
        var organisation = UUID.randomUUID();
        var partner = TestTokens.partner(organisation);
        String secret = request(partner)
                .body(Hooks.endpoint(receiver.url(), "match.made"))
                .post("/v1/webhook-endpoints")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        // Every answer is given late, so that some deliveries are under way whenever the service dies.
        receiver.answer(got -> {
            pause();
            return 204;
        });
        var events = IntStream.range(0, EVENTS)
                .mapToObj(i -> Hooks.event("match.made", UUID.randomUUID(), organisation))
                .toList();
        request(TestTokens.service())
                .body(Map.of("events", events))
                .post("/v1/events")
                .then()
                .statusCode(202);
        for (int kill = 1; kill <= KILLS; kill++) {
            var some = EVENTS / (KILLS + 1) * kill;
            await().atMost(LONG_ENOUGH).until(() -> served().size() >= some);
            service.destroyForcibly().waitFor();
            startService();
        }
        awaitReady();
        await().atMost(LONG_ENOUGH).until(() -> served().size() == EVENTS);
        assertThat(served())
                .isEqualTo(
                        events.stream().map(event -> (String) event.get("id")).collect(Collectors.toSet()));
        var bodies = receiver.got().stream()
                .collect(Collectors.groupingBy(
                        Receiver.Got::id, Collectors.mapping(Receiver.Got::body, Collectors.toSet())));
        assertThat(bodies.values()).as("the same, byte for byte").allMatch(same -> same.size() == 1);
        receiver.got().forEach(got -> got.verify(secret));
        var twice = receiver.got().size() - EVENTS;
        System.out.println(EVENTS + " deliveries, " + KILLS + " kills, " + twice + " came twice");
        assertThat(twice).isLessThanOrEqualTo(KILLS * AT_ONCE);
    }

    private HashSet<String> served() {
        return receiver.got().stream().map(Receiver.Got::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private RequestSpecification request(String token) {
        return given().port(port).auth().oauth2(token).contentType(ContentType.JSON);
    }

    private void startService() throws IOException {
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx192m"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dunmentoring.mail-seal.secret=only-for-development-and-tests",
                "-Dunmentoring.webhooks.courier.local-development=true",
                "-Dunmentoring.webhooks.courier.networks=127.0.0.0/8",
                "-Dunmentoring.webhooks.posting=PT12S",
                "-Dunmentoring.work.poll-every=PT0.1S",
                "-Dunmentoring.work.heartbeat=PT0.5S",
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
        service = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-while-delivering.log")))
                .start();
    }

    private void awaitReady() {
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> given().port(port).get("/q/health/ready").statusCode() == 200);
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
