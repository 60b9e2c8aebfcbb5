package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.mailTo;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class ComplaintTest {
    private static final String WORDS = "You wrote to me, though I left.";

    @Inject
    DataSource database;

    private final String email = freshAddress();
    private UUID programme;

    @BeforeEach
    void openProgramme() {
        programme = programme();
    }

    @Test
    void whoSignsInIsAcknowledgedAndAnsweredAndSeesIt() {
        var token = enrolled(programme, email);
        String reference = as(token)
                .body(Map.of("kind", "objection", "words", WORDS, "programme", programme))
                .post("/v1/me/complaints")
                .then()
                .statusCode(201)
                .body("reference", matchesPattern("UM(-[0-9A-HJKMNP-TV-Z]{4}){2}"))
                .extract()
                .path("reference");
        var mail = mailTo(email, 3);
        assertThat(mail.getString("template")).isEqualTo("complaint-received");
        assertThat(mail.getString("values.reference")).isEqualTo(reference);
        assertThat(mail.getString("to.language")).isEqualTo("cy");
        var organiser = organiserOf(programme);
        var listed = list(organiser, "open")
                .then()
                .statusCode(200)
                .body("items.words", contains(WORDS))
                .body("items.email", contains(email))
                .body("items.signedIn", contains(true))
                .extract();
        assertThat(listed.<Integer>path("items[0].daysLeft")).isBetween(26, 30);
        answer(organiser, listed.path("items[0].id"), "answered", "We are sorry; it has stopped.")
                .then()
                .statusCode(200)
                .body("daysLeft", nullValue());
        var answered = mailTo(email, 4);
        assertThat(answered.getString("template")).isEqualTo("complaint-answered");
        assertThat(answered.getString("values.answer")).isEqualTo("We are sorry; it has stopped.");
        as(token)
                .get("/v1/me/complaints")
                .then()
                .body("items.answer", contains("We are sorry; it has stopped."))
                .body("items.reference", contains(reference));
        as(token).get("/v1/me/export").then().body("records.complaint.words", contains(WORDS));
        as(token)
                .get("/v1/me/audit?limit=200")
                .then()
                .body("items.what.kind", hasItem("complained"))
                .body("items.what.kind", hasItem("read-complaint"))
                .body("items.what.kind", hasItem("answered-complaint"));
    }

    @Test
    void whoDoesNotSignInHasTheSameAnswerWhetherKnownOrNot() {
        var known = enrolled(programme, email);
        var stranger = freshAddress();
        var one = complain(Map.of("email", email))
                .then()
                .statusCode(202)
                .extract()
                .response();
        var other = complain(Map.of("email", stranger))
                .then()
                .statusCode(202)
                .extract()
                .response();
        assertThat(one.jsonPath().getMap("").keySet())
                .isEqualTo(other.jsonPath().getMap("").keySet());
        assertThat(mailTo(stranger, 1).getString("template")).isEqualTo("complaint-received");
        as(known).get("/v1/me/complaints").then().body("items", hasSize(1));
        as(TestTokens.operator())
                .get("/v1/complaints?limit=200")
                .then()
                .body("items.email", hasItem(stranger))
                .body("items.findAll { it.email == '" + stranger + "' }.signedIn", contains(false));
    }

    @Test
    void anothersAddressIsNotFlooded() {
        for (int i = 0; i < 5; i++) complain(Map.of("email", email)).then().statusCode(202);
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(30))
                .until(() -> NotificationStandIn.messagesTo(email).size() <= 3);
    }

    @Test
    void organisersOfOtherProgrammesSeeNothing() {
        complain(Map.of("programme", programme));
        String id = list(organiserOf(programme), null).path("items[0].id");
        var other = organiserOf(programme());
        list(other, null).then().statusCode(404);
        as(other).get("/v1/complaints/{id}", id).then().statusCode(404);
        answer(other, id, "answered", "No.").then().statusCode(404);
        as(other).get("/v1/complaints").then().statusCode(403);
        as(TestTokens.participant(UUID.randomUUID()))
                .get("/v1/complaints/{id}", id)
                .then()
                .statusCode(403);
        as(TestTokens.operator()).get("/v1/complaints/{id}", id).then().statusCode(200);
        complain(Map.of()).then().statusCode(202);
        list(organiserOf(programme), null).then().body("items", hasSize(1));
    }

    @Test
    void anAnswerIsGivenOnceAndByWhoHasReadTheLatest() {
        complain(Map.of("programme", programme));
        var organiser = organiserOf(programme);
        String id = list(organiser, null).path("items[0].id");
        as(organiser)
                .body(Map.of("status", "answered", "words", "Yes."))
                .put("/v1/complaints/{id}/answer", id)
                .then()
                .statusCode(428);
        answer(organiser, id, "open", "Yes.").then().statusCode(400);
        answer(organiser, id, "closed", " ").then().statusCode(400);
        answer(organiser, id, "closed", "Taken back on the telephone.").then().statusCode(200);
        answer(organiser, id, "answered", "Again.")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:unmentoring:problem:complaint-is-over"));
        list(organiser, "open").then().body("items", hasSize(0));
        list(organiser, "closed").then().body("items", hasSize(1));
        list(organiser, "bogus").then().statusCode(400);
    }

    @Test
    void whoHasToAnswerIsToldAtOnceAndRemindedBeforeTheDay() throws SQLException {
        var organising = freshAddress();
        as(TestTokens.operator())
                .body(Map.of("name", "Carys", "email", organising))
                .post("/v1/programmes/{id}/organisers", programme)
                .then()
                .statusCode(201);
        complain(Map.of("programme", programme));
        var told = mailTo(organising, 1);
        assertThat(told.getString("template")).isEqualTo("complaint-waiting");
        assertThat(LocalDate.parse(told.getString("values.answerBy"))).isAfter(LocalDate.now());
        String id = list(organiserOf(programme), null).path("items[0].id");
        assertThat(told.getString("values.link")).isEqualTo("https://web.example/organise/complaints/" + id);
        await().atMost(Duration.ofSeconds(20)).until(() -> !nextReminder(id).isBefore(Instant.now()));
        String due = list(organiserOf(programme), null).path("items[0].dueAt");
        assertThat(nextReminder(id)).isEqualTo(Instant.parse(due).minus(Duration.ofDays(10)));
        answer(organiserOf(programme), id, "closed", "Done.").then().statusCode(200);
        run(
                "update scheduled_tasks set execution_time = now() where task_name = 'watch-complaint' and task_instance = '"
                        + id + "'");
        await().atMost(Duration.ofSeconds(20)).until(() -> nextReminder(id) == null);
        assertThat(NotificationStandIn.messagesTo(organising)).hasSize(1);
    }

    @Test
    void erasureLeavesOnlyThatThereWasAComplaint() {
        var token = enrolled(programme, email);
        as(token)
                .body(Map.of("kind", "erasure", "words", WORDS, "programme", programme))
                .post("/v1/me/complaints")
                .then()
                .statusCode(201);
        complain(Map.of("email", email, "programme", programme));
        as(token)
                .header("If-Match", as(token).get("/v1/me").header("ETag"))
                .delete("/v1/me")
                .then()
                .statusCode(202)
                .body("services[0].erased.complaints", equalTo(2));
        list(organiserOf(programme), null)
                .then()
                .body("items.status", contains("closed", "closed"))
                .body("items.words", contains(nullValue(), nullValue()))
                .body("items.email", contains(nullValue(), nullValue()))
                .body("items.name", contains(nullValue(), nullValue()));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("words", ""),
                Map.of("words", " \n "),
                Map.of("words", "x".repeat(2_001)),
                Map.of("words", "left \u202e right"),
                Map.of("kind", "gossip"),
                Map.of("email", "no address"),
                Map.of("name", "Two\nlines"),
                Map.of("language", "fr"),
                Map.of("programme", UUID.randomUUID()),
                Map.of("email", "a@" + programme + ".sandbox.test", "programme", programme),
                Map.of("status", "closed")))
            complain(wrong).then().statusCode(400).contentType("application/problem+json");
        as(TestTokens.operator())
                .get("/v1/complaints/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        list(organiserOf(programme), null).then().body("items", hasSize(0));
    }

    @Test
    void theSameKeyIsTheSameComplaint() {
        var key = UUID.randomUUID();
        var references = new java.util.HashSet<String>();
        for (int i = 0; i < 2; i++)
            references.add(asAnyone()
                    .header("Idempotency-Key", key)
                    .header("X-Forwarded-For", "192.0.2." + Math.abs(email.hashCode() % 250))
                    .body(said(Map.of("programme", programme)))
                    .post("/v1/complaints")
                    .path("reference"));
        assertThat(references).hasSize(1);
        list(organiserOf(programme), null).then().body("items.reference", containsInAnyOrder(references.toArray()));
        list(organiserOf(programme), null).then().body("items.reference", not(hasSize(2)));
    }

    @Test
    void whoIsSignedInComplainsInTheirOwnProgrammesOnly() {
        var token = enrolled(programme, email);
        for (var anothers : List.of(programme(), UUID.randomUUID()))
            as(token)
                    .body(Map.of("kind", "other", "words", WORDS, "programme", anothers))
                    .post("/v1/me/complaints")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("programme-unknown"));
        as(token)
                .body(Map.of("kind", "other", "words", WORDS))
                .post("/v1/me/complaints")
                .then()
                .statusCode(201);
        list(organiserOf(programme), null).then().body("items", hasSize(0));
    }

    private Map<String, Object> said(Map<String, ?> more) {
        var said = new HashMap<String, Object>(
                Map.of("kind", "complaint", "words", WORDS, "name", "Llŷr", "email", email, "language", "cy"));
        said.putAll(more);
        return said;
    }

    private Response complain(Map<String, ?> more) {
        return asAnyone().body(said(more)).post("/v1/complaints");
    }

    private Response list(String token, String status) {
        var request = as(token);
        if (status != null) request.queryParam("status", status);
        return request.get("/v1/programmes/{id}/complaints", programme);
    }

    private static Response answer(String token, String id, String status, String words) {
        return as(token)
                .header("If-Match", "*")
                .body(Map.of("status", status, "words", words))
                .put("/v1/complaints/{id}/answer", id);
    }

    private Instant nextReminder(String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select execution_time from scheduled_tasks where task_name = 'watch-complaint' and task_instance = '"
                                + id + "'")) {
            return rows.next() ? rows.getTimestamp(1).toInstant() : null;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
