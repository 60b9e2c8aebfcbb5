package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PersonalColumns;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class MeTest {
    @Inject
    DataSource database;

    @Test
    void whatIsNamedChangesNullRemovesAndTheRestStays() {
        var token = enrolled(programme(), freshAddress());
        var changed = patch(
                        token,
                        etag(token),
                        "{\"jobTitle\":null,\"organisation\":\"cardiff council\",\"meetingModes\":[\"in-person\"]}")
                .then()
                .statusCode(200)
                .body("jobTitle", nullValue())
                .body("name", equalTo("Llŷr O'Neill-ap Rhŷs"))
                .body("organisation.name", equalTo("Cardiff Council"))
                .body("meetingModes", equalTo(java.util.List.of("in-person")))
                .extract();
        assertThat(changed.header("ETag")).isEqualTo(etag(token));
    }

    @Test
    void aChangeNeedsTheStateItStartsFrom() {
        var token = enrolled(programme(), freshAddress());
        as(token).body("{\"name\":\"A\"}").patch("/v1/me").then().statusCode(428);
        var old = etag(token);
        patch(token, old, "{\"name\":\"A\"}").then().statusCode(200);
        patch(token, old, "{\"name\":\"B\"}")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:unmentoring:problem:changed-meanwhile"));
        as(token).get("/v1/me").then().body("name", equalTo("A"));
    }

    @Test
    void ofManyChangesOnOneStateOneIsMade() throws Exception {
        var token = enrolled(programme(), freshAddress());
        var state = etag(token);
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var threads = new Thread[20];
        for (int i = 0; i < threads.length; i++) {
            var name = "Racer " + i;
            threads[i] = new Thread(() -> statuses.add(
                    patch(token, state, "{\"name\":\"" + name + "\"}").statusCode()));
            threads[i].start();
        }
        for (var thread : threads) thread.join();
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(19);
    }

    @Test
    void aChangeMustBeValidAsAWhole() {
        var token = enrolled(programme(), freshAddress());
        refused(token, "{\"name\":null}", "/name");
        refused(token, "{\"name\":\"\\u200b\"}", "/name");
        refused(token, "{\"jobTitle\":\"a\\nb\"}", "/jobTitle");
        refused(token, "{\"language\":\"fr\"}", "/language");
        refused(token, "{\"meetingModes\":[\"telepathy\"]}", "/meetingModes/0");
        refused(token, "{\"meetingModes\":[]}", "/meetingModes");
        refused(token, "{\"email\":\"x@y.example\"}", "/email");
        refused(token, "{\"interests\":\"a\\u0000b\"}", "/interests");
        refused(token, "[]", "");
    }

    @Test
    void peoplePauseComeBackAndLeave() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        var until = Instant.now()
                .plus(30, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        var before = etag(token);
        put(token, programme, Map.of("status", "paused", "pausedUntil", until))
                .then()
                .statusCode(200)
                .body("status", equalTo("paused"))
                .body("pausedUntil", equalTo(until))
                .body("programme.id", equalTo(programme.toString()));
        assertThat(etag(token)).as("me changed too").isNotEqualTo(before);
        put(token, programme, Map.of("status", "active"))
                .then()
                .body("status", equalTo("active"))
                .body("pausedUntil", nullValue());
        put(token, programme, Map.of("status", "left")).then().body("status", equalTo("left"));
    }

    @Test
    void aPauseThatMakesNoSenseIsRefused() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        put(token, programme, Map.of("status", "active", "pausedUntil", "2999-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/pausedUntil"));
        put(token, programme, Map.of("status", "paused", "pausedUntil", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(400);
        put(token, programme, Map.of("status", "paused", "pausedUntil", "2030-02-30T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/pausedUntil"));
        put(token, programme, Map.of("status", "asleep"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/status"));
        put(token, programme, Map.of()).then().statusCode(400).body("errors[0].pointer", equalTo("/status"));
        put(token, programme(), Map.of("status", "active")).then().statusCode(404);
        put(token, UUID.randomUUID(), Map.of("status", "active")).then().statusCode(404);
        as(token)
                .body(Map.of("status", "active"))
                .put("/v1/me/enrolments/no-uuid")
                .then()
                .statusCode(404);
    }

    @Test
    void peopleTakeAwayAllThatIsKept() {
        var email = freshAddress();
        var token = enrolled(programme(), email);
        as(token)
                .get("/v1/me/export")
                .then()
                .statusCode(200)
                .header("Cache-Control", org.hamcrest.Matchers.containsString("no-store"))
                .body("me.email", equalTo(email))
                .body("registrations", hasSize(1))
                .body("registrations[0].consentVersion", equalTo("2026-11"));
    }

    @Test
    void noColumnAboutMeIsMissingInMyExport() throws SQLException {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        String id = as(token).get("/v1/me").path("id");
        as(token).put("/v1/me/exclusions/{id}", UUID.randomUUID());
        as(token).put("/v1/me/restriction").then().statusCode(200);
        as(token).put("/v1/me/objections/partners").then().statusCode(200);
        as(token)
                .body(Map.of("email", freshAddress()))
                .put("/v1/me/address-change")
                .then()
                .statusCode(202);
        as(token)
                .body(Map.of("kind", "other", "words", "What do you have?"))
                .post("/v1/me/complaints")
                .then()
                .statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into organiser values ('" + programme + "', '" + id + "', now())");
            statement.execute("insert into unreachable values ('" + id + "', now(), 'smtp-550-5.1.1')");
            statement.execute(
                    "insert into second_factor (participant, last_step, wrong_codes) values ('" + id + "', 0, 0)");
            statement.execute(
                    "insert into organiser_invitation (id, programme, name, email, language, invited_at, expires_at)"
                            + " select gen_random_uuid(), '" + programme
                            + "', name, email, 'en', now(), now() from participant"
                            + " where id = '" + id + "'");
            statement.execute("insert into departure (programme, participant, why) values ('" + programme + "', '" + id
                    + "', 'moved')");
            statement.execute("insert into invitation (id, programme, organisation, external_id, status, participant,"
                    + " invited_at, changed_at, version) select gen_random_uuid(), '" + programme
                    + "', id, 'hr-1', 'joined', '" + id + "', now(), now(), 0 from organisation limit 1");
            Map<String, List<Map<String, Object>>> mine =
                    as(token).get("/v1/me/export").path("records");
            assertThat(PersonalColumns.exported(mine)
                            .not("programme", "of a programme")
                            .not("organisation", "of an organisation")
                            .not("organisation_alias", "of an organisation")
                            .not("signposts", "of a programme")
                            .not(
                                    "people_import",
                                    "an organiser's file until it is read; rows' numbers and reasons after")
                            .not("programme_exclusion", "an organiser's; it would tell of the other person")
                            .not("mailed_link.token_hash", "a secret's hash")
                            .not("second_factor.secret", "what an app makes codes from, for the app alone")
                            .not("second_factor.waiting", "the same, before it counts")
                            .not("recovery_code", "secrets' hashes")
                            .not("taken_webhook", "ids of webhooks")
                            .not("api_client", "a partner's program")
                            .not("api_client_secret", "a partner's program's")
                            .not("sandbox_turn", "of a sandbox programme")
                            .not("request_count", "hashes, for minutes")
                            .not("audit_entry", "in audit, in words; its people are others, too")
                            .not("audit_link", "ids of entries and digests")
                            .not("audit_anchor", "digests")
                            .not("audit_waiting", "ids of entries")
                            .not("erasure", "ids that are nobody's any more")
                            .unheardOf(connection))
                    .as("columns that are in no export and in no list; see PersonalColumns")
                    .isEmpty();
        }
    }

    @Test
    void whoLeavesIsNotNudgedAboutThatProgrammeAnyMore() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        String id = as(token).get("/v1/me").path("id");
        as(token)
                .body("{\"status\":\"left\"}")
                .put("/v1/me/enrolments/{programme}", programme)
                .then()
                .statusCode(200);
        assertThat(NotificationStandIn.ended("/v1/sequence-people/" + id + "/sequences?programme=" + programme))
                .isNotEmpty();
    }

    @Test
    void onlyParticipantsHaveAMe() {
        asAnyone()
                .get("/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json");
        as(TestTokens.expired(UUID.randomUUID())).get("/v1/me").then().statusCode(401);
        as("no.token.atall").get("/v1/me").then().statusCode(401);
        as(TestTokens.service())
                .get("/v1/me")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:unmentoring:problem:role-missing"));
        as(TestTokens.participant(UUID.randomUUID())).get("/v1/me").then().statusCode(404);
    }

    @Test
    void anOrganisersSessionNamesTheProgrammes() {
        var programme = programme();
        var email = freshAddress();
        as(TestTokens.operator())
                .body(Map.of("name", "Carys Môn", "email", email))
                .post("/v1/programmes/{id}/organisers", programme)
                .then()
                .statusCode(201)
                .body("email", equalTo(email));
        var token = Journey.organising(email, 1);
        as(token)
                .get("/v1/me")
                .then()
                .body("roles", hasItem("organiser"))
                .body("organises[0].id", equalTo(programme.toString()))
                .body("organisation", nullValue())
                .body("enrolments", hasSize(0));
        as(token).get("/v1/programmes/{id}/participants", programme).then().statusCode(200);
        as(token).get("/v1/programmes/{id}/participants", programme()).then().statusCode(404);
    }

    private static Response patch(String token, String etag, String body) {
        return as(token)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(body)
                .patch("/v1/me");
    }

    private static void refused(String token, String body, String pointer) {
        patch(token, etag(token), body)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("detail", not(nullValue()));
    }

    private static Response put(String token, UUID programme, Map<String, ?> body) {
        return as(token).body(body).put("/v1/me/enrolments/{id}", programme);
    }

    private static String etag(String token) {
        return as(token).get("/v1/me").then().statusCode(200).extract().header("ETag");
    }
}
