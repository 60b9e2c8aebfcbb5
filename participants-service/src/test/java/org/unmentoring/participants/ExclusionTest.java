package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.exclusionsInPool;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.people;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.test.TestTokens.participant;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class ExclusionTest {
    @Inject
    DataSource database;

    @Test
    void anOrganiserKeepsTwoPeopleApartAndTakesItBack() {
        var programme = programme();
        var three = people(programme, 3);
        var organiser = organiserOf(programme);
        var made = keepApart(organiser, programme, three.get(2), three.get(0));
        made.then()
                .statusCode(201)
                .body(
                        "participants",
                        equalTo(List.of(three.get(2).toString(), three.get(0).toString())))
                .body("createdAt", endsWith("Z"));
        String id = made.path("id");
        as(organiser)
                .get("/v1/programmes/{id}/exclusions", programme)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of(made.as(Map.class))));
        var pool = exclusionsInPool(programme);
        assertThat(pool.get(three.get(0))).containsExactly(three.get(2));
        assertThat(pool.get(three.get(1))).isEmpty();
        assertThat(pool.get(three.get(2))).containsExactly(three.get(0));

        takeBack(organiser, programme, id).then().statusCode(204);
        takeBack(organiser, programme, id).then().statusCode(404);
        as(organiser).get("/v1/programmes/{id}/exclusions", programme).then().body("items", hasSize(0));
        assertThat(exclusionsInPool(programme).get(three.get(0))).isEmpty();
    }

    @Test
    void whatAnOrganiserSaysHoldsInThatProgrammeOnly() throws SQLException {
        var one = programme();
        var two = people(one, 2);
        var other = programme();
        try (var connection = database.getConnection();
                var join = connection.prepareStatement(
                        "insert into enrolment (programme, participant, status, joined_at, changed_at)"
                                + " select ?, participant, status, joined_at, changed_at from enrolment where programme = ?")) {
            join.setObject(1, other);
            join.setObject(2, one);
            join.executeUpdate();
        }
        keepApart(organiserOf(one), one, two.get(0), two.get(1)).then().statusCode(201);
        assertThat(exclusionsInPool(one).get(two.get(0))).containsExactly(two.get(1));
        assertThat(exclusionsInPool(other).get(two.get(0))).isEmpty();
        given().auth().oauth2(participant(two.get(0))).put("/v1/me/exclusions/{id}", two.get(1));
        assertThat(exclusionsInPool(one).get(two.get(0))).as("once").containsExactly(two.get(1));
        assertThat(exclusionsInPool(other).get(two.get(1)))
                .as("a person's own holds everywhere")
                .containsExactly(two.get(0));
    }

    @Test
    void twoPeopleAreKeptApartOnceWhateverTheirOrder() {
        var programme = programme();
        var two = people(programme, 2);
        var organiser = organiserOf(programme);
        keepApart(organiser, programme, two.get(0), two.get(1)).then().statusCode(201);
        for (var pair : List.of(List.of(two.get(0), two.get(1)), List.of(two.get(1), two.get(0)))) {
            keepApart(organiser, programme, pair.get(0), pair.get(1))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:unmentoring:problem:exclusion-once-per-programme"));
        }
        as(organiser).get("/v1/programmes/{id}/exclusions", programme).then().body("items", hasSize(1));
    }

    @Test
    void ofManyEqualWishesOneIsKept() throws Exception {
        var programme = programme();
        var two = people(programme, 2);
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var threads = new Thread[10];
        for (int i = 0; i < threads.length; i++) {
            int first = i % 2;
            threads[i] = new Thread(
                    () -> statuses.add(keepApart(organiserOf(programme), programme, two.get(first), two.get(1 - first))
                            .statusCode()));
            threads[i].start();
        }
        for (var thread : threads) thread.join();
        assertThat(statuses).hasSize(10).containsOnlyOnce(201);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(9);
    }

    @Test
    void theSameKeyGetsTheSameAnswer() {
        var programme = programme();
        var three = people(programme, 3);
        var organiser = organiserOf(programme);
        var answers = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            answers.add(as(organiser)
                    .header("Idempotency-Key", "apart-" + programme)
                    .body(Map.of("participants", three.subList(0, 2)))
                    .post("/v1/programmes/{id}/exclusions", programme)
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString());
        }
        assertThat(answers.get(1)).isEqualTo(answers.get(0));
        as(organiser)
                .header("Idempotency-Key", "apart-" + programme)
                .body(Map.of("participants", three.subList(1, 3)))
                .post("/v1/programmes/{id}/exclusions", programme)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:unmentoring:problem:idempotency-key-reused"));
    }

    @Test
    void whoHasNoPlaceInTheProgrammeIsPointedAt() {
        var programme = programme();
        var mine = people(programme, 1).get(0);
        var elsewhere = people(programme(), 1).get(0);
        for (var stranger : List.of(elsewhere, UUID.randomUUID())) {
            keepApart(organiserOf(programme), programme, mine, stranger)
                    .then()
                    .statusCode(400)
                    .body("errors", hasSize(1))
                    .body("errors[0].pointer", equalTo("/participants/1"))
                    .body("errors[0].code", equalTo("not-enrolled"));
        }
        keepApart(organiserOf(programme), programme, elsewhere, UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/participants/0", "/participants/1")));
    }

    @Test
    void whoLeftCanStillBeKeptApartForTheDayTheyComeBack() {
        var programme = programme();
        var two = people(programme, 2);
        enrolment(two.get(1), programme, "left");
        keepApart(organiserOf(programme), programme, two.get(0), two.get(1))
                .then()
                .statusCode(201);
        assertThat(exclusionsInPool(programme).get(two.get(0))).isEmpty();
        enrolment(two.get(1), programme, "active");
        assertThat(exclusionsInPool(programme).get(two.get(0))).containsExactly(two.get(1));
    }

    @Test
    void whoIsErasedIsKeptApartFromNobody() {
        var programme = programme();
        var three = people(programme, 3);
        var organiser = organiserOf(programme);
        keepApart(organiser, programme, three.get(0), three.get(1));
        keepApart(organiser, programme, three.get(1), three.get(2));
        keepApart(organiser, programme, three.get(0), three.get(2));
        as(participant(three.get(1)))
                .header("If-Match", "*")
                .delete("/v1/me")
                .then()
                .statusCode(202);
        as(organiser)
                .get("/v1/programmes/{id}/exclusions", programme)
                .then()
                .body("items", hasSize(1))
                .body(
                        "items[0].participants",
                        equalTo(List.of(three.get(0).toString(), three.get(2).toString())));
    }

    @Test
    void theListIsReadPageByPage() {
        var programme = programme();
        var people = people(programme, 4);
        var organiser = organiserOf(programme);
        var made = new ArrayList<String>();
        for (int i = 1; i < 4; i++) {
            made.add(keepApart(organiser, programme, people.get(0), people.get(i))
                    .path("id"));
        }
        var first = as(organiser).get("/v1/programmes/{id}/exclusions?limit=2", programme);
        first.then().statusCode(200).body("items.id", equalTo(made.subList(0, 2)));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        as(organiser)
                .get("/v1/programmes/{id}/exclusions?limit=2&cursor=" + first.path("next"), programme)
                .then()
                .body("items.id", equalTo(made.subList(2, 3)));
    }

    @Test
    void anOrganiserOfAnotherProgrammeSees404() {
        var programme = programme();
        var two = people(programme, 2);
        String id = keepApart(organiserOf(programme), programme, two.get(0), two.get(1))
                .path("id");
        var another = programme();
        var stranger = organiserOf(another);
        as(stranger).get("/v1/programmes/{id}/exclusions", programme).then().statusCode(404);
        keepApart(stranger, programme, two.get(0), two.get(1)).then().statusCode(404);
        takeBack(stranger, programme, id).then().statusCode(404);
        takeBack(stranger, another, id).then().statusCode(404);
        takeBack(organiserOf(programme), programme, UUID.randomUUID().toString())
                .then()
                .statusCode(404);
        takeBack(organiserOf(programme), programme, "no-uuid").then().statusCode(404);
        var nowhere = UUID.randomUUID();
        as(TestTokens.operator())
                .get("/v1/programmes/{id}/exclusions", nowhere)
                .then()
                .statusCode(404);
        keepApart(TestTokens.operator(), nowhere, two.get(0), two.get(1)).then().statusCode(404);
        takeBack(TestTokens.operator(), programme, id).then().statusCode(204);
    }

    @Test
    void onlyOrganisersAndOperatorsKeepApart() {
        var programme = programme();
        var two = people(programme, 2);
        for (var token :
                List.of(participant(two.get(0)), TestTokens.service(), TestTokens.partner(UUID.randomUUID()))) {
            as(token).get("/v1/programmes/{id}/exclusions", programme).then().statusCode(403);
            keepApart(token, programme, two.get(0), two.get(1)).then().statusCode(403);
            takeBack(token, programme, UUID.randomUUID().toString()).then().statusCode(403);
        }
        asAnyone().get("/v1/programmes/{id}/exclusions", programme).then().statusCode(401);
        keepApart(TestTokens.operator(), programme, two.get(0), two.get(1))
                .then()
                .statusCode(201);
    }

    @Test
    void thoseWhoAreKeptApartAreNotTold() {
        var programme = programme();
        var two = people(programme, 2);
        keepApart(organiserOf(programme), programme, two.get(0), two.get(1));
        assertThat(as(participant(two.get(0))).get("/v1/me/export").asString())
                .doesNotContain(two.get(1).toString());
        as(participant(two.get(0))).get("/v1/me/exclusions").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/participants",
                "{\"participants\":null}|/participants",
                "{\"participants\":[]}|/participants",
                "{\"participants\":[\"A\"]}|/participants",
                "{\"participants\":[\"A\",\"A\"]}|/participants",
                "{\"participants\":[\"A\",\"B\",\"B\"]}|/participants",
                "{\"participants\":[\"A\",null]}|/participants/1",
                "{\"participants\":[\"A\",\"x\"]}|/participants/1",
                "{\"participants\":[\"A\",5]}|/participants/1",
                "{\"participants\":\"A\"}|/participants",
                "{\"participants\":[\"A\",\"B\"],\"reason\":\"x\"}|/reason"
            })
    void badWishesArePointedAt(String body, String pointer) {
        var programme = programme();
        var two = people(programme, 2);
        var sent =
                body.replace("A", two.get(0).toString()).replace("B", two.get(1).toString());
        var answer = as(organiserOf(programme)).body(sent).post("/v1/programmes/{id}/exclusions", programme);
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<List<String>>path("errors.pointer")).contains(pointer);
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/exclusions", programme)
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "exclusion_of_two_people,0,0",
        "exclusion_one_is_enrolled,2,0",
        "exclusion_other_is_enrolled,0,2",
        "exclusion_once_per_programme,1,0"
    })
    void theDatabaseKeepsTheRules(String constraint, int one, int other) {
        var programme = programme();
        var two = people(programme, 2);
        keepApart(organiserOf(programme), programme, two.get(0), two.get(1))
                .then()
                .statusCode(201);
        var ids = List.of(two.get(0), two.get(1), UUID.randomUUID());
        assertThatThrownBy(() -> insert(programme, ids.get(one), ids.get(other)))
                .hasMessageContaining(constraint);
    }

    private void insert(UUID programme, UUID one, UUID other) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into programme_exclusion (id, programme, one, other, created_at)"
                                + " values (gen_random_uuid(), ?, ?, ?, now())")) {
            insert.setObject(1, programme);
            insert.setObject(2, one);
            insert.setObject(3, other);
            insert.executeUpdate();
        }
    }

    private static Response keepApart(String token, UUID programme, UUID... two) {
        return as(token)
                .body(Map.of("participants", Arrays.asList(two)))
                .post("/v1/programmes/{id}/exclusions", programme);
    }

    private static Response takeBack(String token, UUID programme, String exclusion) {
        return given().auth().oauth2(token).delete("/v1/programmes/{id}/exclusions/{exclusion}", programme, exclusion);
    }

    private static void enrolment(UUID who, UUID programme, String status) {
        as(participant(who))
                .body(Map.of("status", status))
                .put("/v1/me/enrolments/{id}", programme)
                .then()
                .statusCode(200);
    }
}
