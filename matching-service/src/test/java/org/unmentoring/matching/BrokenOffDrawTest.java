package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.matches;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Api.proof;
import static org.unmentoring.matching.Api.rounds;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** A draw that was opened and then cut off: the database refuses its seats, as if the service had died just before. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class BrokenOffDrawTest {

    private static final String KEY = "sturdy-draw";

    @Inject
    DataSource database;

    private final List<Someone> people = people(9, 4);
    private UUID programme;
    private String organiser;

    @BeforeEach
    void aDrawBreaksOff() {
        Sisters.allIsWell();
        programme = programme(people);
        organiser = TestTokens.organiser(UUID.randomUUID(), programme);
        run("create or replace function break_off() returns trigger language plpgsql as $$ begin"
                + " if exists (select from round where id = new.round and programme = '" + programme + "')"
                + " then raise exception 'cut off'; end if; return new; end $$");
        run("create trigger break_off before insert on seat for each row execute function break_off()");
        drawn().statusCode(500);
    }

    @AfterEach
    void theDatabaseTakesSeatsAgain() {
        run("drop trigger if exists break_off on seat");
    }

    private ValidatableResponse drawn() {
        return Api.as(organiser)
                .contentType("application/json")
                .header("Idempotency-Key", KEY)
                .body("{}")
                .post("/v1/programmes/" + programme + "/rounds")
                .then();
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private String underWay() {
        return (String) rounds(programme).get(0).get("id");
    }

    private void assertEverybodyHasOneSeat(String round) {
        assertThat(matches(programme, round).stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(it -> it.id().toString()).toList());
    }

    @Test
    void itsPromisesAreSeenAndItsSeedIsNot() {
        assertThat(rounds(programme)).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("status", "drawing")
                .containsEntry("number", 1)
                .containsEntry("participants", 9)
                .containsEntry("drawnAt", null)
                .containsKey("openedAt"));
        organiserOf(programme)
                .get("/v1/rounds/" + underWay())
                .then()
                .statusCode(200)
                .body("status", equalTo("drawing"))
                .body("inputDigest", matchesPattern("[0-9a-f]{64}"))
                .body("commitment", matchesPattern("[0-9a-f]{64}"));
        problem(proof(programme, underWay()), 409, "draw-under-way");
        assertThat(matches(programme, underWay())).isEmpty();
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/growth")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theSameRequestFinishesTheSameDraw() {
        var before = rounds(programme).get(0);
        theDatabaseTakesSeatsAgain();
        String round = drawn().statusCode(201)
                .body("id", equalTo(before.get("id")))
                .body("status", equalTo("drawn"))
                .extract()
                .path("id");
        drawn().statusCode(201).body("id", equalTo(round));
        assertThat(rounds(programme)).hasSize(1);
        assertEverybodyHasOneSeat(round);
        proof(programme, round)
                .statusCode(200)
                .body("commitment", equalTo(before.get("commitment")))
                .body("inputDigest", equalTo(before.get("inputDigest")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(introduced(round)).isEqualTo(9));
    }

    private long introduced(String round) {
        List<String> ids =
                organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items.id");
        return ids.stream()
                .flatMap(it -> Sisters.sequences(it).stream())
                .flatMap(it -> ((List<?>) it.get("to")).stream())
                .distinct()
                .count();
    }

    @Test
    void itIsFinishedWithoutThePoolAndInItsTime() {
        theDatabaseTakesSeatsAgain();
        Sisters.participantsAway();
        run(
                "update scheduled_tasks set execution_time = now() where task_name = 'go-on-with-draw' and task_instance = '"
                        + underWay() + "'");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(rounds(programme))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("status", "drawn")));
        assertEverybodyHasOneSeat(underWay());
    }

    @Test
    void whoeverDrawsNextFinishesItFirst() {
        String first = underWay();
        theDatabaseTakesSeatsAgain();
        draw(programme).statusCode(201).body("number", equalTo(2)).body("id", not(equalTo(first)));
        assertThat(rounds(programme)).extracting("status").containsExactly("drawn", "drawn");
        assertEverybodyHasOneSeat(first);
    }

    @Test
    void itCanBeGivenUpAndItsSeedIsUsedUp() {
        var before = rounds(programme).get(0);
        var url = "/v1/rounds/" + before.get("id") + "/abandonment";
        problem(
                Api.as(TestTokens.organiser(UUID.randomUUID(), UUID.randomUUID()))
                        .post(url)
                        .then(),
                404,
                "not-found");
        for (int twice = 0; twice < 2; twice++) {
            organiserOf(programme)
                    .post(url)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("abandoned"))
                    .body("abandonedBecause", equalTo("organiser"));
        }
        theDatabaseTakesSeatsAgain();
        problem(drawn(), 409, "draw-abandoned");
        var proof = proof(programme, (String) before.get("id")).statusCode(200);
        proof.body("matches", nullValue())
                .body("commitment", equalTo(Sha256.hex(proof.extract().path("seed"))))
                .body("inputDigest", equalTo(Sha256.hex(proof.extract().path("input"))))
                .body("proven", equalTo(false));
        String next = draw(programme)
                .statusCode(201)
                .body("number", equalTo(1))
                .extract()
                .path("id");
        proof(programme, next).body("commitment", not(equalTo(before.get("commitment"))));
        assertThat(rounds(programme)).extracting("status").containsExactly("abandoned", "drawn");
        assertThat(rounds(programme).get(0))
                .containsEntry("inputDigest", before.get("inputDigest"))
                .containsEntry("commitment", before.get("commitment"));
        problem(
                organiserOf(programme)
                        .post("/v1/rounds/" + next + "/abandonment")
                        .then(),
                409,
                "round-drawn-already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert_to('what is no input', 'UTF8')",
                "convert_to(replace(convert_from(input, 'UTF8'), 'sector=2', 'sector=3'), 'UTF8')"
            })
    void whatIsNotAsItWasPromisedIsNotDrawn(String tampered) {
        String round = underWay();
        run("update proof set input = convert_to('" + input(round) + "', 'UTF8') where round = '" + round + "'");
        run("update proof set input = " + tampered + " where round = '" + round + "'");
        theDatabaseTakesSeatsAgain();
        for (int twice = 0; twice < 2; twice++) {
            problem(drawn(), 500, "draw-failed-its-check");
        }
        assertThat(rounds(programme)).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("status", "abandoned")
                .containsEntry("abandonedBecause", "failed-check"));
        assertThat(matches(programme, round)).isEmpty();
        draw(programme).statusCode(201).body("number", equalTo(1));
    }

    @Test
    void nobodyDropsOutOfItNorJoinsIt() {
        for (String path : List.of("/dropouts", "/late-joiners")) {
            var body = path.equals("/dropouts")
                    ? "{\"participant\":\"" + people.get(0).id() + "\"}"
                    : "{}";
            problem(
                    organiserOf(programme)
                            .contentType("application/json")
                            .body(body)
                            .post("/v1/rounds/" + underWay() + path)
                            .then(),
                    409,
                    "draw-under-way");
        }
    }

    private String input(String round) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select input from proof where round = '" + round + "'")) {
            rows.next();
            return new String(new GZIPInputStream(rows.getBinaryStream(1)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (SQLException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aScheduledDrawIsFinishedToo() {
        theDatabaseTakesSeatsAgain();
        drawn().statusCode(201);
        run("create trigger break_off before insert on seat for each row execute function break_off()");
        organiserOf(programme)
                .contentType("application/json")
                .body("{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\",\"nextDrawAt\":\"" + java.time.Instant.now()
                        + "\"}")
                .put("/v1/programmes/" + programme + "/schedule")
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> rounds(programme).size() == 2);
        theDatabaseTakesSeatsAgain();
        var second = (String) rounds(programme).get(1).get("id");
        run("update scheduled_tasks set execution_time = now() where task_name = 'go-on-with-draw'");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rounds(programme).get(1).get("status").equals("drawn"));
        assertThat(rounds(programme)).hasSize(2);
        assertEverybodyHasOneSeat(second);
    }
}
