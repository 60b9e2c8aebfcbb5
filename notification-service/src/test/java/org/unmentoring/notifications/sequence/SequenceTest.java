package org.unmentoring.notifications.sequence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.sequence.Sequencing.match;
import static org.unmentoring.notifications.sequence.Sequencing.person;
import static org.unmentoring.notifications.sequence.Sequencing.post;
import static org.unmentoring.notifications.sequence.Sequencing.see;
import static org.unmentoring.notifications.sequence.Sequencing.start;
import static org.unmentoring.notifications.sequence.Sequencing.stop;
import static org.unmentoring.notifications.sequence.Sequencing.templates;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.message.Mailbox;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class SequenceTest {
    private static final Mailbox MAIL = new Mailbox();

    @Inject
    DataSource database;

    @BeforeAll
    static void openTheMailServer() {
        MAIL.open();
    }

    @AfterAll
    static void closeTheMailServer() {
        MAIL.close();
    }

    @Test
    void twoPeopleAreIntroducedAtOnceAndNudgedLater() {
        var reference = start(match(person("ann"), person("bo")));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> see(reference)
                .body("people.key", contains("ann", "bo"))
                .body("people.mails.template", contains(List.of("introduction"), List.of("introduction")))
                .body("status", equalTo("running"))
                .body("people.status", contains("running", "running"))
                .body("people[0].nextAt", notNullValue()));
        asService()
                .queryParam("reference", reference + ":ann")
                .get("/v1/messages")
                .then()
                .body("items.template", contains("introduction"));
    }

    @Test
    void whoHasAnsweredHearsNothingAnyMoreAndWhoHasNotGoesOn() {
        var asked = match(person("ann"), person("bo"));
        asked.put("startAt", Instant.now().plusSeconds(3600).toString());
        var reference = start(asked);
        stop(reference, "ann");
        stop(reference, "ann");
        see(reference)
                .body("people.status", contains("answered", "running"))
                .body("people[0].because", equalTo("answered"))
                .body("people[0].nextAt", nullValue())
                .body("status", equalTo("running"));
        stop(reference, "bo");
        see(reference).body("status", equalTo("over"));
    }

    @Test
    void aStopThatOvertakesItsStartStopsIt() {
        var asked = match(person("ann"), person("bo"), person("cy"));
        var reference = (String) asked.get("reference");
        stop(reference, "bo");
        start(asked);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> templates(reference, 0).equals(List.of("introduction")));
        see(reference)
                .body("people.status", contains("running", "answered", "running"))
                .body("people[1].mails", empty());
        var never = match(person("ann"));
        stop((String) never.get("reference"));
        start(never);
        see((String) never.get("reference")).body("status", equalTo("over")).body("people[0].mails", empty());
    }

    @Test
    void theSameReferenceBeginsOnce() {
        var asked = match(person("ann"));
        var first = post(asked).statusCode(202).extract().<String>path("id");
        post(asked).statusCode(202).body("id", equalTo(first));
        asService()
                .queryParam("reference", asked.get("reference"))
                .get("/v1/sequences")
                .then()
                .body("items", hasSize(1));
        asked.put("sequence", "match-ended");
        var values = Sequencing.values();
        values.remove("metLink");
        values.remove("notMetLink");
        asked.put("values", values);
        post(asked).statusCode(409).body("type", equalTo("urn:unmentoring:problem:sequence-reference-once"));
    }

    @Test
    void whoWasIntroducedBeforeIsToldThatTheMatchHasChanged() {
        var first = match(person("ann"), person("bo"));
        var before = start(first);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Sequencing.sent(before + ":ann") == 1 && Sequencing.sent(before + ":bo") == 1);
        var changed = match(person("ann"), person("cy"));
        changed.put("programme", first.get("programme"));
        changed.put("replaces", List.of(before));
        var after = start(changed);
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        templates(after, 0).size() == 1 && templates(after, 1).size() == 1);
        see(before).body("status", equalTo("over")).body("people.because", contains("replaced", "replaced"));
        assertThat(templates(after, 0)).containsExactly("match-changed");
        assertThat(templates(after, 1)).containsExactly("introduction");
    }

    @Test
    void whoIsLeftAloneIsToldSoOnlyIfTheyWereIntroduced() {
        var first = match(person("ann"));
        var before = start(first);
        await().atMost(Duration.ofSeconds(10)).until(() -> Sequencing.sent(before + ":ann") == 1);
        var ended = match(person("ann"), person("never-introduced"));
        ended.put("sequence", "match-ended");
        ended.put("programme", first.get("programme"));
        ended.put("replaces", List.of(before));
        var values = Sequencing.values();
        values.remove("metLink");
        values.remove("notMetLink");
        values.put("partners", List.of());
        ended.put("values", values);
        var reference = start(ended);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> see(reference)
                .body("status", equalTo("over"))
                .body("people.mails.template", contains(List.of("match-changed"), List.of())));
    }

    @Test
    void inARehearsalStepsFollowEachOtherWithinSeconds() {
        var asked = match(person("ann"));
        asked.put("rehearsal", true);
        asked.put("startAt", Instant.now().toString());
        asked.put("endAt", Instant.now().plusSeconds(4).toString());
        var reference = start(asked);
        // On a slow machine the reminder is late, and left out for the next.
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(templates(reference, 0))
                .startsWith("introduction")
                .endsWith("did-you-meet"));
    }

    @Test
    void manyBeginTogetherOrNoneDoes() {
        var many = IntStream.range(0, 200).mapToObj(i -> match(person("ann"))).toList();
        asService()
                .body(Map.of("items", many))
                .post("/v1/sequences/bulk")
                .then()
                .statusCode(202)
                .body(
                        "items.reference",
                        equalTo(many.stream().map(it -> it.get("reference")).toList()));
        var wrong = match(person("ann"));
        ((Map<?, ?>) wrong.get("values")).remove("link");
        var right = match(person("ann"));
        asService()
                .body(Map.of("items", List.of(right, wrong)))
                .post("/v1/sequences/bulk")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items/1"));
        asService().get("/v1/sequences/{r}", right.get("reference")).then().statusCode(404);
    }

    @Test
    void whatWaitsForWhoHasAnotherAddressGoesThere() throws SQLException {
        var key = UUID.randomUUID().toString();
        var moved = address("ann-moved");
        start(match(person(key, address("ann"), "wales"), person("bo")));
        move(key, moved).then().statusCode(204);
        move(key, moved).then().statusCode(204);
        move(UUID.randomUUID().toString(), moved).then().statusCode(204);
        try (var connection = database.getConnection();
                var found = connection
                        .createStatement()
                        .executeQuery(
                                "select string_agg(email, ' ') from sequence_person where person = '" + key + "'")) {
            found.next();
            assertThat(found.getString(1)).isEqualTo(moved);
        }
        move(key, "nobody").then().statusCode(400).body("errors[0].pointer", equalTo("/email"));
        move(key, "ann@council.example\r\nBcc: x@y.example").then().statusCode(400);
        asService()
                .body("{}")
                .put("/v1/sequence-people/{key}/address", key)
                .then()
                .statusCode(400);
    }

    private static io.restassured.response.Response move(String key, String email) {
        return asService().body(Map.of("email", email)).put("/v1/sequence-people/{key}/address", key);
    }

    @Test
    void whoLeavesIsMetByNobodyAndWhoIsErasedIsForgotten() throws SQLException {
        var key = UUID.randomUUID().toString();
        var asked = match(person(key, address("ann"), "wales"), person("bo"));
        var elsewhere = match(person(key, address("ann"), "wales"), person("cy"));
        start(asked);
        start(elsewhere);
        asService()
                .queryParam("programme", asked.get("programme"))
                .delete("/v1/sequence-people/{key}/sequences", key)
                .then()
                .statusCode(204);
        see((String) asked.get("reference")).body("people.because", contains("left", "left"));
        see((String) elsewhere.get("reference")).body("status", equalTo("running"));
        asService().delete("/v1/sequence-people/{key}", key).then().statusCode(204);
        see((String) elsewhere.get("reference")).body("people.because", contains("erased", "erased"));
        try (var connection = database.getConnection();
                var left = connection
                        .createStatement()
                        .executeQuery("select count(*) from sequence_person p where sequence in (select sequence from"
                                + " sequence_person where person = '" + key
                                + "') and (name is not null or email is not null or template_values is not null)")) {
            left.next();
            assertThat(left.getInt(1)).isZero();
        }
    }

    @Test
    void aFactLeavesOutTheStepsThatAskForIt() {
        var asked = match(person("ann"));
        var reference = start(asked);
        asService().put("/v1/sequences/{r}/facts/time-agreed", reference).then().statusCode(204);
        asService().put("/v1/sequences/{r}/facts/time-agreed", reference).then().statusCode(204);
        see(reference).body("facts", contains("time-agreed"));
        asService().put("/v1/sequences/none/facts/time-agreed").then().statusCode(404);
    }

    @Test
    void organisersChooseTheStepsOfTheirProgrammeOnly() {
        var programme = UUID.randomUUID();
        var organiser = TestTokens.organiser(UUID.randomUUID(), programme);
        var steps = Map.of("steps", List.of(Map.of("template", "introduction", "after", "PT0S")));
        given().auth()
                .oauth2(organiser)
                .get("/v1/sequence-definitions/{p}/match", programme)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("chosenFor", equalTo("packaged"))
                .body(
                        "steps.template",
                        contains("introduction", "when-will-you-meet", "reminder", "did-you-meet", "last-call"));
        var chosen = put(organiser, programme.toString(), steps, null)
                .statusCode(200)
                .body("chosenFor", equalTo(programme.toString()))
                .extract()
                .header("ETag");
        put(organiser, programme.toString(), steps, null).statusCode(428);
        put(organiser, programme.toString(), steps, "\"99\"").statusCode(412);
        put(organiser, programme.toString(), steps, chosen).statusCode(200);
        put(organiser, UUID.randomUUID().toString(), steps, null).statusCode(404);
        put(organiser, "default", steps, null).statusCode(403);
        put(TestTokens.participant(UUID.randomUUID()), programme.toString(), steps, null)
                .statusCode(403);
        given().auth()
                .oauth2(organiser)
                .get("/v1/sequence-definitions/x/match")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(organiser)
                .get("/v1/sequence-definitions/{p}/none", programme)
                .then()
                .statusCode(404);
        var asked = match(person("ann"));
        asked.put("programme", programme.toString());
        asked.put("values", only(Sequencing.values(), "programme", "round", "partners", "meetBy", "link"));
        var reference = start(asked);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> see(reference).body("people[0].nextAt", notNullValue()));
    }

    private static Map<String, Object> only(Map<String, Object> values, String... names) {
        values.keySet().retainAll(List.of(names));
        return values;
    }

    @Test
    void stepsThatMakeNoSenseAreRefusedWhereTheyStand() {
        var programme = UUID.randomUUID().toString();
        var service = TestTokens.service();
        put(service, programme, Map.of("steps", List.of()), null)
                .statusCode(400)
                .body("errors.pointer", contains("/steps"));
        put(service, programme, steps(Map.of("template", "nothing", "after", "P1D")), null)
                .body("errors.code", contains("template-unknown"))
                .body("errors.pointer", contains("/steps/0/template"));
        put(service, programme, steps(Map.of("template", "sign-in-link", "after", "P1D")), null)
                .body("errors.code", contains("template-not-for-sequences"));
        put(service, programme, steps(Map.of("template", "reminder")), null).statusCode(400);
        put(service, programme, steps(Map.of("template", "reminder", "after", "P1D", "workingDays", 1)), null)
                .statusCode(400);
        put(service, programme, steps(Map.of("template", "reminder", "fraction", 1.5)), null)
                .statusCode(400);
        put(service, programme, steps(Map.of("template", "reminder", "after", "P9999D")), null)
                .body("errors.pointer", contains("/steps/0/after"));
        put(service, programme, steps(Map.of("template", "reminder", "after", "P1D", "from", "middle")), null)
                .body("errors.pointer", contains("/steps/0/from"));
        put(
                        service,
                        programme,
                        Map.of(
                                "steps", List.of(Map.of("template", "reminder", "after", "P1D")),
                                "workingHours", Map.of("from", "17:00", "until", "09:00", "days", List.of("MONDAY"))),
                        null)
                .statusCode(400);
    }

    @Test
    void whatIsNoSequenceIsRefused() {
        var wrongReference = match(person("ann"));
        wrongReference.put("reference", "a/b");
        post(wrongReference).statusCode(400).body("errors.pointer", contains("/reference"));
        var unknown = match(person("ann"));
        unknown.put("sequence", "none");
        post(unknown).statusCode(400).body("errors.code", contains("sequence-unknown"));
        var nobody = match();
        post(nobody).statusCode(400).body("errors.pointer", contains("/to"));
        var twice = match(person("ann"), person("ann"));
        post(twice).statusCode(400).body("errors.code", contains("person-once"));
        var nowhere = person("ann");
        nowhere.put("timeZone", "Moon/Tycho");
        post(match(nowhere)).statusCode(400).body("errors.pointer", contains("/to/0/timeZone"));
        var stranger = person("ann");
        stranger.put("nation", "atlantis");
        post(match(stranger)).statusCode(400).body("errors.pointer", contains("/to/0/nation"));
        var backwards = match(person("ann"));
        backwards.put("endAt", Instant.now().minusSeconds(5).toString());
        post(backwards).statusCode(400).body("errors.code", contains("ends-before-it-starts"));
        var far = match(person("ann"));
        far.put("startAt", "2999-01-01T00:00:00Z");
        post(far).statusCode(400).body("errors.code", contains("time-too-far"));
        var lacking = match(person("ann"));
        ((Map<?, ?>) lacking.get("values")).remove("link");
        post(lacking).statusCode(400).body("errors.pointer", hasItem("/values/link"));
        var much = match(person("ann"));
        @SuppressWarnings("unchecked")
        var values = (Map<String, Object>) much.get("values");
        values.put("colour", "red");
        post(much).statusCode(400).body("errors.pointer", contains("/values/colour"));
        for (var token : List.of(TestTokens.operator(), TestTokens.participant(UUID.randomUUID())))
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(match(person("ann", address("ann"), "wales")))
                    .post("/v1/sequences")
                    .then()
                    .statusCode(403);
    }

    private static Map<String, Object> steps(Map<String, Object> step) {
        return Map.of("steps", List.of(step));
    }

    private static io.restassured.response.ValidatableResponse put(
            String token, String owner, Map<String, ?> body, String etag) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
        if (etag != null) request.header("If-Match", etag);
        return request.put("/v1/sequence-definitions/{owner}/match", owner).then();
    }
}
