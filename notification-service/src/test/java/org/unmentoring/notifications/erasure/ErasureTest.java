package org.unmentoring.notifications.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.message;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PersonalColumns;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;
import org.unmentoring.test.Traces;

/** No mail server listens here: what was asked to be sent waits, as it does when somebody is erased in flight. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class ErasureTest {
    private static final String NAME = "Xanthippe Qwyll-ferch Zôr";

    private final String id = UUID.randomUUID().toString();
    private final String email = "Xanthippe.Qwyll+" + id.substring(0, 8) + "@rare.example";

    @Inject
    DataSource database;

    @Test
    void whoIsErasedInFlightLeavesNoTrace() throws SQLException {
        var match = UUID.randomUUID().toString();
        begin(match);
        var link = send(with(
                later(sent(
                        "sign-in-link", email, Map.of("link", "https://web.example/?token=geheim", "minutes", "10"))),
                "sign-in:" + id + ":1"));
        var offer = send(with(
                later(message("times-offered", "Bo", "bo@ministry.example", times())),
                "times:" + match + ":" + UUID.randomUUID()));
        var mention = send(later(didYouMeetWith(email)));
        var other = send(later(didYouMeet("ann@council.example")));
        listen();
        asService()
                .body(Map.of("events", List.of(event("enrolment.paused"), event("enrolment.erased"))))
                .post("/v1/events")
                .then()
                .statusCode(202);
        run("insert into suppression (id, email, reason, since) values ('" + UUID.randomUUID() + "', '"
                + email.toLowerCase() + "', 'unsubscribed', now()), ('" + UUID.randomUUID() + "', '"
                + email.toLowerCase() + "', 'bounced', now())");
        run("insert into wording (id, template, language, number, made_at, made_by, signature) values ('"
                + UUID.randomUUID() + "', 'reminder', 'en', " + Math.abs(id.hashCode()) + ", now(), '" + id
                + "', 'Yours, " + NAME + "')");
        run("insert into idempotent_answer values ('" + id + "', 'k', 'f', '{}', now()), ('another', '" + id
                + "', 'f', '{\"email\":\"" + email + "\"}', now())");
        run(
                "insert into inbox_mail (id, message, programme, recipient, template, reference, subject, text, html, calendar,"
                        + " headers, links, received_at, kept_at) select id, id, id, '" + email
                        + "', 'introduction', 'match:" + match
                        + ":" + id + "', 'For " + NAME + "', '', '', '', '{}', '{}', now(), now() from"
                        + " (select gen_random_uuid() as id) as any_id");
        run("insert into sequence_stop values ('test', 'match:x', '" + id + "', 'stopped', 'stopped', now())");
        run(
                "insert into sequence_mail select id, 0, 'introduction', gen_random_uuid(), now(), address_hash, now(), null"
                        + " from sequence_person where person = '" + id + "' on conflict do nothing");
        everythingAboutMeIsInMyExport();
        assertThat(traces()).as("before").isNotEmpty();

        erase().statusCode(200)
                .body("erased.messages", greaterThan(3), "erased.sequences", equalTo(1), "erased.events", equalTo(1));

        assertThat(traces()).isEmpty();
        assertThat(one("select count(*) from webhook_event where payload like '%" + id + "%'"))
                .isEqualTo("1");
        for (var gone : List.of(link, offer, mention))
            see(gone).body("status", equalTo("cancelled"), "reason", equalTo("erased"));
        see(other).body("status", equalTo("scheduled"));
        asService()
                .get("/v1/sequences/{reference}", "match:" + match)
                .then()
                .body("people[1].status", equalTo("stopped"));
        erase().statusCode(200).body("erased.messages", equalTo(0));

        var unwanted = send(didYouMeet(email));
        becomes(unwanted, "suppressed");
        assertThat(one("select reason from suppression where email like 'erased:%' order by since desc limit 1"))
                .isEqualTo("unsubscribed");
        asService()
                .body(Map.of("email", email))
                .post("/v1/suppressions/confirmations")
                .then()
                .statusCode(204);
        assertThat(one("select count(*) from suppression where email like 'erased:%'"))
                .isEqualTo("0");
    }

    @Test
    void withTheIdAloneItFindsWhatItKnowsOfThePerson() throws SQLException {
        begin(UUID.randomUUID().toString());
        send(later(sent("sign-in-link", email, Map.of("link", "https://web.example/?token=geheim", "minutes", "10"))));
        asService()
                .body(Map.of("id", UUID.randomUUID(), "participant", id))
                .post("/v1/erasures")
                .then()
                .statusCode(200);
        assertThat(traces()).isEmpty();
        asService().get("/v1/erasures?limit=200").then().body("items.participant", org.hamcrest.Matchers.hasItem(id));
    }

    @Test
    void whoIsErasedIsSignedOut() {
        var organiser = TestTokens.organiser(UUID.fromString(id), UUID.randomUUID());
        given().auth().oauth2(organiser).get("/v1/webhook-endpoints").then().statusCode(200);
        erase().statusCode(200);
        given().auth()
                .oauth2(organiser)
                .get("/v1/webhook-endpoints")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void whoseSessionEndedIsSignedOut() {
        var session = UUID.randomUUID();
        var me = UUID.randomUUID();
        var url = "/v1/ended-sessions/" + session;
        var body = "{\"expiresAt\":\"2100-01-01T00:00:00Z\"}";
        read(TestTokens.participant(me, session), 200);
        asService().body(body).put(url).then().statusCode(204);
        asService().body(body).put(url).then().statusCode(204);
        read(TestTokens.participant(me, session), 401);
        read(TestTokens.participant(me, UUID.randomUUID()), 200);
        asService().body("{}").put(url).then().statusCode(400);
        asService().body(body).put("/v1/ended-sessions/x").then().statusCode(404);
        given().auth()
                .oauth2(TestTokens.participant(me))
                .contentType("application/json")
                .body(body)
                .put(url)
                .then()
                .statusCode(403);
    }

    private static void read(String token, int status) {
        given().auth().oauth2(token).get("/v1/me/export").then().statusCode(status);
    }

    @Test
    void onlyAServiceErases() {
        given().auth()
                .oauth2(TestTokens.operator())
                .contentType("application/json")
                .body("{}")
                .post("/v1/erasures")
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body("{}")
                .post("/v1/erasures")
                .then()
                .statusCode(401);
        asService()
                .body("{}")
                .post("/v1/erasures")
                .then()
                .statusCode(400)
                .body("errors.pointer", org.hamcrest.Matchers.hasItem("/participant"));
        asService().body("{\"participant\":\"x\"}").post("/v1/erasures").then().statusCode(400);
        given().auth()
                .oauth2(TestTokens.participant(UUID.randomUUID()))
                .get("/v1/erasures")
                .then()
                .statusCode(403);
    }

    private void everythingAboutMeIsInMyExport() throws SQLException {
        Map<String, List<Map<String, Object>>> mine = given().auth()
                .oauth2(TestTokens.participant(UUID.fromString(id)))
                .get("/v1/me/export")
                .then()
                .statusCode(200)
                .extract()
                .path("records");
        assertThat(mine.toString()).contains(NAME).doesNotContain("token=geheim");
        try (var connection = database.getConnection()) {
            assertThat(PersonalColumns.exported(mine)
                            .not("bank_holiday", "of a nation")
                            .not("mail_trouble", "of a mail server")
                            .not("mail_pace", "of a mail server")
                            .not("mail_refusal", "of a mail server")
                            .not("sequence", "of a match: by ids, who is in it is in sequence_person")
                            .not("sequence_definition", "of a programme")
                            .not("webhook_endpoint", "of a partner")
                            .not("webhook_secret", "of a partner")
                            .not("webhook_delivery", "of a partner's endpoint; what it delivers is in webhook_event")
                            .not("sandbox_turn", "of a sandbox programme")
                            .not("erased_person", "ids that are nobody's any more")
                            .not("ended_session", "ids, for hours")
                            .unheardOf(connection))
                    .as("columns that are in no export and in no list; see PersonalColumns")
                    .isEmpty();
        }
    }

    private List<String> traces() throws SQLException {
        try (var connection = database.getConnection()) {
            return Traces.of(NAME, email).in(connection);
        }
    }

    private ValidatableResponse erase() {
        return asService()
                .body(Map.of("id", UUID.randomUUID(), "participant", id, "email", email.toLowerCase(), "name", NAME))
                .post("/v1/erasures")
                .then();
    }

    private void begin(String match) {
        var asked = new HashMap<String, Object>();
        asked.put("sequence", "match");
        asked.put("reference", "match:" + match);
        asked.put("programme", UUID.randomUUID());
        asked.put(
                "to",
                List.of(
                        person(id, NAME, email, "Bo"),
                        person(UUID.randomUUID().toString(), "Bo", "bo@ministry.example", NAME)));
        asked.put(
                "values",
                Map.of(
                        "programme",
                        "Coffee trials",
                        "round",
                        "6",
                        "meetBy",
                        "Friday 4 December",
                        "link",
                        "https://web.example/matches/1",
                        "metLink",
                        "https://web.example/a",
                        "notMetLink",
                        "https://web.example/b"));
        asService().body(asked).post("/v1/sequences").then().statusCode(202);
    }

    private static Map<String, Object> person(String key, String name, String email, String partner) {
        return Map.of(
                "key",
                key,
                "name",
                name,
                "email",
                email,
                "language",
                "en",
                "timeZone",
                "Europe/London",
                "values",
                Map.of("partners", List.of(Map.of("name", partner, "email", "partner@council.example"))));
    }

    private static Map<String, Object> sent(String template, String email, Map<String, ?> values) {
        return message(template, NAME, email, values);
    }

    private static Map<String, Object> times() {
        return Map.of(
                "programme",
                "Coffee trials",
                "offeredBy",
                NAME,
                "timeZone",
                "Europe/London",
                "link",
                "https://web.example/",
                "programmeId",
                UUID.randomUUID(),
                "times",
                List.of(Map.of("startsAt", "2031-01-07T10:00:00Z", "endsAt", "2031-01-07T10:30:00Z")));
    }

    private static Map<String, Object> didYouMeetWith(String email) {
        return message(
                "introduction",
                "Bo",
                "bo@ministry.example",
                Map.of(
                        "programme",
                        "Coffee trials",
                        "round",
                        "6",
                        "partners",
                        List.of(Map.of("name", NAME, "email", email)),
                        "meetBy",
                        "Friday 4 December",
                        "link",
                        "https://web.example/matches/1"));
    }

    private static Map<String, Object> later(Map<String, Object> message) {
        message.put("sendAt", Instant.now().plus(1, ChronoUnit.DAYS).toString());
        return message;
    }

    private static Map<String, Object> with(Map<String, Object> message, String reference) {
        message.put("reference", reference);
        return message;
    }

    private Map<String, Object> event(String type) {
        return Map.of(
                "id",
                UUID.randomUUID(),
                "type",
                type,
                "timestamp",
                Instant.now().toString(),
                "organisations",
                List.of(),
                "data",
                Map.of("participant", id));
    }

    private void listen() throws SQLException {
        run("insert into webhook_endpoint (id, version, owner, programmes, events, url, created_at) values ('"
                + UUID.randomUUID()
                + "', 0, 'operator', '{}', '{enrolment.paused,enrolment.erased}', 'https://hooks.example/', now())");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
