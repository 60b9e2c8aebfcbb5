package org.unmentoring.notifications.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.webhook.Hooks.as;
import static org.unmentoring.notifications.webhook.Hooks.becomes;
import static org.unmentoring.notifications.webhook.Hooks.deliveries;
import static org.unmentoring.notifications.webhook.Hooks.delivery;
import static org.unmentoring.notifications.webhook.Hooks.endpoint;
import static org.unmentoring.notifications.webhook.Hooks.event;
import static org.unmentoring.notifications.webhook.Hooks.make;
import static org.unmentoring.notifications.webhook.Hooks.operation;
import static org.unmentoring.notifications.webhook.Hooks.post;
import static org.unmentoring.notifications.webhook.Hooks.see;
import static org.unmentoring.notifications.webhook.Hooks.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.Posting;
import org.unmentoring.notifications.suppression.UnsubscribeLink;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
@TestProfile(Hooks.LocalReceivers.class)
class WebhooksTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final UUID organisation = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();
    private final String partner = TestTokens.partner(organisation);
    private Receiver receiver;

    @Inject
    DataSource database;

    @Inject
    UnsubscribeLink unsubscribe;

    @BeforeEach
    void open() {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
        var operator = TestTokens.operator();
        as(operator)
                .get("/v1/webhook-endpoints?limit=200")
                .then()
                .extract()
                .<List<String>>path("items.id")
                .forEach(id -> remove(new Hooks.Made(id, null, operator)));
    }

    @Test
    void anEventReachesWhoAskedForItSignedAndThin() {
        var made = make(partner, endpoint(receiver.url(), "enrolment.confirmed"));
        var event = event("enrolment.confirmed", programme, organisation);
        var id = tell(event);
        await().atMost(LONG_ENOUGH).until(() -> made.statusOf(id).equals("delivered"));
        var got = receiver.got().get(0);
        got.verify(made.secret());
        assertThat(got.id()).isEqualTo(id);
        assertThat(got.path()).isEqualTo("/hook?of=partner");
        assertThat(got.body())
                .isEqualTo("{\"type\":\"enrolment.confirmed\",\"timestamp\":\"%s\",\"data\":{\"programme\":\"%s\"}}"
                        .formatted(event.get("timestamp"), programme));
        assertThat(got.isSignedWith("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).isFalse();
    }

    @Test
    void theSecretIsShownOnce() {
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        assertThat(made.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        see(made).body("secret", nullValue());
        as(partner).get("/v1/webhook-endpoints").then().body("items", hasSize(1), "items[0].secret", nullValue());
    }

    @Test
    void aPartnerHearsOfItsOwnPeopleOnly() {
        var made = make(partner, endpoint(receiver.url(), "enrolment.confirmed", "round.drawn"));
        var another = event("enrolment.confirmed", programme, UUID.randomUUID());
        var nobodys = event("round.drawn", programme);
        var unasked = event("outcome.given", programme, organisation);
        var own = event("round.drawn", programme, UUID.randomUUID(), organisation);
        tell(List.of(another, nobodys, unasked, own)).statusCode(202).body("events", equalTo(4));
        becomes(made, delivery -> delivery.get("status").equals("delivered"));
        assertThat(deliveries(made))
                .extracting(delivery -> delivery.get("event"))
                .containsExactly(own.get("id"));
    }

    @Test
    void whatIsForPartnersOnlyIsToldToNobodyElse() {
        var organiser = TestTokens.organiser(UUID.randomUUID(), programme);
        var asked = endpoint(receiver.url(), "enrolment.left");
        var partners = make(partner, asked);
        asked.put("programmes", List.of(programme));
        var organisers = make(organiser, asked);
        var operators = make(TestTokens.operator(), endpoint(receiver.url(), "enrolment.left"));
        var event = event("enrolment.left", programme, organisation);
        event.put("partnersOnly", true);
        tell(List.of(event)).statusCode(202).body("deliveries", equalTo(1));
        assertThat(partners.statusOf((String) event.get("id"))).isNotEqualTo("none");
        assertThat(organisers.statusOf((String) event.get("id"))).isEqualTo("none");
        assertThat(operators.statusOf((String) event.get("id"))).isEqualTo("none");
    }

    @Test
    void anOrganiserHearsOfTheProgrammesNamedAndAnOperatorOfAll() {
        var organiser = TestTokens.organiser(UUID.randomUUID(), programme);
        var asked = endpoint(receiver.url(), "match.made");
        post(organiser, asked).statusCode(400).body("errors[0].pointer", equalTo("/programmes"));
        asked.put("programmes", List.of(programme, UUID.randomUUID()));
        post(organiser, asked).statusCode(400).body("errors[0].code", equalTo("programme-not-organised"));
        asked.put("programmes", List.of(programme));
        var made = make(organiser, asked);
        var operators = make(TestTokens.operator(), endpoint(receiver.url(), "match.made"));
        var elsewhere = tell(event("match.made", UUID.randomUUID(), organisation));
        var here = tell(event("match.made", programme));
        await().atMost(LONG_ENOUGH).until(() -> operators.statusOf(elsewhere).equals("delivered"));
        await().atMost(LONG_ENOUGH).until(() -> made.statusOf(here).equals("delivered"));
        assertThat(made.statusOf(elsewhere)).isEqualTo("none");
    }

    @Test
    void anothersEndpointIsNotThere() {
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        var delivery = tellAndWait(made);
        for (var stranger :
                List.of(TestTokens.partner(UUID.randomUUID()), TestTokens.organiser(UUID.randomUUID(), programme))) {
            var path = "/v1/webhook-endpoints/" + made.id();
            as(stranger).get(path).then().statusCode(404);
            as(stranger).get(path + "/deliveries").then().statusCode(404);
            as(stranger).post(path + "/secrets").then().statusCode(404);
            as(stranger).post(path + "/test").then().statusCode(404);
            as(stranger)
                    .post(path + "/deliveries/" + delivery + "/replay")
                    .then()
                    .statusCode(404);
            as(stranger).header("If-Match", "*").body("{}").patch(path).then().statusCode(404);
            as(stranger).header("If-Match", "*").delete(path).then().statusCode(404);
            as(stranger).get("/v1/webhook-endpoints").then().body("items", hasSize(0));
        }
        var own = make(TestTokens.partner(UUID.randomUUID()), endpoint(receiver.url(), "round.drawn"));
        as(own.token())
                .post("/v1/webhook-endpoints/{id}/deliveries/{delivery}/replay", own.id(), delivery)
                .then()
                .statusCode(404);
        for (var other : List.of(TestTokens.participant(UUID.randomUUID()), TestTokens.service()))
            as(other).get("/v1/webhook-endpoints").then().statusCode(403);
        as(partner).body("{\"events\":[]}").post("/v1/events").then().statusCode(403);
    }

    @Test
    void afterTwoChangesTheFirstSecretSignsNoMore() {
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        for (int change = 0; change < 2; change++)
            as(partner)
                    .post("/v1/webhook-endpoints/{id}/secrets", made.id())
                    .then()
                    .statusCode(201);
        tellAndWait(made);
        assertThat(receiver.got().get(0).signatures().split(" ")).hasSize(2);
        assertThat(receiver.got().get(0).isSignedWith(made.secret())).isFalse();
    }

    @Test
    void goneDisablesAndEnablingGoesOn() {
        receiver.answer(410);
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        tell(event("round.drawn", programme, organisation));
        becomes(made, delivery -> delivery.get("status").equals("failed"));
        var etag = see(made)
                .body("enabled", equalTo(false), "disabledReason", equalTo("answered-gone"))
                .extract()
                .header("ETag");
        assertThat(tell(event("round.drawn", programme, organisation))).isNotNull();
        assertThat(deliveries(made)).hasSize(1);
        as(partner).post("/v1/webhook-endpoints/{id}/test", made.id()).then().statusCode(409);
        receiver.answer(200);
        as(partner)
                .header("If-Match", etag)
                .body(Map.of("enabled", true))
                .patch("/v1/webhook-endpoints/{id}", made.id())
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true), "disabledReason", nullValue());
        replay(made);
        becomes(made, delivery -> delivery.get("status").equals("delivered"));
        assertThat(receiver.got()).extracting(Receiver.Got::id).containsOnly((String)
                delivery(made).get("event"));
    }

    @Test
    void aRedirectIsNotFollowed() {
        receiver.answer(307);
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        tell(event("round.drawn", programme, organisation));
        becomes(made, delivery -> "redirect-not-followed".equals(delivery.get("lastReason")));
        assertThat(receiver.got()).extracting(Receiver.Got::path).containsOnly("/hook?of=partner");
    }

    @Test
    void aPartnerHearsOfMailsToItsOwnPeopleAndAnOrganiserOfTheProgrammes() {
        var partners = make(partner, endpoint(receiver.url(), "message.sent"));
        var others = make(TestTokens.partner(UUID.randomUUID()), endpoint(receiver.url(), "message.sent"));
        var asked = endpoint(receiver.url(), "message.sent");
        asked.put("programmes", List.of(programme));
        var organisers = make(TestTokens.organiser(UUID.randomUUID(), programme), asked);
        var own = mail(programme, organisation);
        mail(programme, UUID.randomUUID());
        mail(programme, null);
        mail(UUID.randomUUID(), null);
        mail(null, null);
        await().atMost(LONG_ENOUGH).until(() -> deliveries(organisers).size() == 3);
        becomes(partners, delivery -> delivery.get("status").equals("delivered"));
        assertThat(deliveries(partners)).hasSize(1);
        assertThat(deliveries(others)).isEmpty();
        assertThat(receiver.got().stream().map(Receiver.Got::body))
                .anyMatch(body -> body.contains(own) && body.contains(programme.toString()))
                .noneMatch(body -> body.contains("@") || body.contains("Ann") || body.contains("Bo"));
    }

    private static String mail(UUID programme, UUID organisation) {
        var message = Posting.didYouMeet("delivered@simulator.invalid");
        var values = new HashMap<>((Map<?, ?>) message.get("values"));
        var all = new HashMap<String, Object>();
        values.forEach((name, value) -> all.put((String) name, value));
        if (programme != null) all.put("programmeId", programme);
        message.put("values", all);
        if (organisation != null) message.put("organisation", organisation);
        var id = Posting.send(message);
        Posting.becomes(id, "sent");
        return id;
    }

    @Test
    void whoUnsubscribesIsToldOfOnceInIds() {
        var address = "delivered+" + UUID.randomUUID() + "@simulator.invalid";
        var person = UUID.randomUUID().toString();
        Posting.asService()
                .body(Map.of(
                        "sequence",
                        "match",
                        "reference",
                        "match:" + UUID.randomUUID(),
                        "programme",
                        programme,
                        "to",
                        List.of(Map.of("key", person, "name", "Ann", "email", address, "organisation", organisation)),
                        "values",
                        Map.of(
                                "programme",
                                "Coffee trials",
                                "round",
                                "6",
                                "partners",
                                List.of(Map.of("name", "Bo", "email", "bo@ministry.example")),
                                "meetBy",
                                "2026-12-04",
                                "link",
                                "https://web.example/matches/1")))
                .post("/v1/sequences")
                .then()
                .statusCode(202);
        var made = make(partner, endpoint(receiver.url(), "person.unsubscribed"));
        var other = make(TestTokens.partner(UUID.randomUUID()), endpoint(receiver.url(), "person.unsubscribed"));
        var link = unsubscribe.of(address);
        for (int i = 0; i < 2; i++)
            given().post(link.substring(link.indexOf("/v1/"))).then().statusCode(200);
        becomes(made, delivery -> delivery.get("status").equals("delivered"));
        assertThat(deliveries(made)).hasSize(1);
        assertThat(deliveries(other)).isEmpty();
        assertThat(receiver.got().get(0).body())
                .contains("\"participant\":\"" + person + "\"", "\"programme\":\"" + programme + "\"")
                .doesNotContain("simulator", "Ann");
    }

    @Test
    void aTestComesToTheEndpointThatIsTried() {
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        as(partner)
                .post("/v1/webhook-endpoints/{id}/test", made.id())
                .then()
                .statusCode(202)
                .body("type", equalTo("endpoint.test"));
        becomes(made, delivery -> delivery.get("status").equals("delivered"));
        receiver.got().get(0).verify(made.secret());
        assertThat(receiver.got().get(0).body()).contains("\"endpoint.test\"", made.id());
        post(partner, endpoint(receiver.url(), "endpoint.test")).statusCode(400);
    }

    @Test
    void anEventToldTwiceIsDeliveredOnce() {
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        var event = event("round.drawn", programme, organisation);
        tell(event);
        tell(List.of(event)).statusCode(202).body("deliveries", equalTo(0));
        becomes(made, delivery -> delivery.get("status").equals("delivered"));
        assertThat(deliveries(made)).hasSize(1);
    }

    @Test
    void theOperatorSeesHowWebhooksGo() throws SQLException {
        make(partner, endpoint(receiver.url(), "round.drawn"));
        var sister = UUID.randomUUID();
        sql(
                "insert into webhook_endpoint (id, version, owner, programmes, sister, events, url, created_at, failing_since)"
                        + " values ('" + sister
                        + "', 0, 'sister', '{}', 'payroll', '{message.bounced}', 'https://payroll.example/',"
                        + " now(), now() - interval '11 minutes')");
        operation()
                .body("webhooks.endpoints.working", greaterThanOrEqualTo(1))
                .body("webhooks.endpoints.failing", greaterThanOrEqualTo(1))
                .body(
                        "alarms.findAll { it.code == 'sister-is-not-told' }.detail",
                        hasItem("payroll-service does not take what it is told."));
        sql("delete from webhook_endpoint where id = '" + sister + "'");
        await().atMost(LONG_ENOUGH).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> given().get("/q/metrics")
                .then()
                .body(
                        containsString("unmentoring_webhooks_due"),
                        containsString("unmentoring_webhook_endpoints{state=\"working\"}")));
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var made = connection.createStatement()) {
            made.execute(statement);
        }
    }

    @Test
    void silentEndpointsHoldUpNobodyAndGetAFewAtATime() {
        receiver.answer(Receiver.SILENCE);
        var silent = new ArrayList<Hooks.Made>();
        for (int partners = 0; partners < 5; partners++)
            for (int each = 0; each < 20; each++)
                silent.add(make(TestTokens.partner(organisation(partners)), endpoint(receiver.url(), "match.made")));
        try (var quick = new Receiver()) {
            var made = make(partner, endpoint(quick.url(), "match.made"));
            var others = IntStream.range(0, 5).mapToObj(this::organisation).toList();
            var everybody = new ArrayList<>(others);
            everybody.add(organisation);
            tell(IntStream.range(0, 20)
                            .mapToObj(i -> event("match.made", programme, everybody.toArray(UUID[]::new)))
                            .toList())
                    .statusCode(202)
                    .body("deliveries", equalTo(20 * 101));
            var told = System.nanoTime();
            await().atMost(LONG_ENOUGH).until(() -> quick.got().size() == 20);
            System.out.printf(
                    "20 deliveries beside 100 silent endpoints: %d ms%n", (System.nanoTime() - told) / 1_000_000);
            assertThat(quick.most()).isLessThanOrEqualTo(10);
            assertThat(deliveries(made)).hasSize(20);
        }
    }

    private UUID organisation(int number) {
        return new UUID(organisation.getMostSignificantBits(), number);
    }

    private String tellAndWait(Hooks.Made made) {
        var id = tell(event("round.drawn", programme, organisation));
        await().atMost(LONG_ENOUGH).until(() -> made.statusOf(id).equals("delivered"));
        return (String) delivery(made).get("id");
    }

    private void replay(Hooks.Made made) {
        as(partner)
                .post(
                        "/v1/webhook-endpoints/{id}/deliveries/{d}/replay",
                        made.id(),
                        delivery(made).get("id"))
                .then()
                .statusCode(202)
                .body("status", equalTo("waiting"), "attempts", equalTo(0));
    }

    private void remove(Hooks.Made made) {
        as(made.token())
                .header("If-Match", "*")
                .delete("/v1/webhook-endpoints/{id}", made.id())
                .then()
                .statusCode(204);
    }
}
