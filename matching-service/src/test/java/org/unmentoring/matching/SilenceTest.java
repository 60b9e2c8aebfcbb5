package org.unmentoring.matching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** Whoever says nothing is asked whether to pause, and nobody waits for them in vain meanwhile. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class SilenceTest {

    @Inject
    DataSource database;

    private List<Someone> people;
    private UUID programme;
    private UUID silent;

    /** Four people and two rounds that are over, of which all but one have told. */
    @BeforeEach
    void somebodySaysNothing() throws SQLException {
        Sisters.allIsWell();
        people = people(4, 2);
        programme = programme(people);
        silent = people.get(0).id();
        for (int i = 0; i < 2; i++) {
            for (var match : drawn()) {
                for (String person : match.people()) {
                    if (!person.equals(silent.toString())) {
                        answer(match.id(), UUID.fromString(person), "{\"met\":false}")
                                .statusCode(200);
                    }
                }
            }
            allIsOver();
        }
    }

    private record Drawn(String id, List<String> people) {}

    private List<Drawn> drawn() {
        return matches(draw(programme).statusCode(201).extract().path("id"));
    }

    private List<Drawn> matches(String round) {
        JsonPath items =
                organiserOf(programme).get("/v1/rounds/" + round + "/matches").jsonPath();
        return items.<Map<String, Object>>getList("items").stream()
                .map(SilenceTest::drawn)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Drawn drawn(Map<String, Object> it) {
        return new Drawn((String) it.get("id"), (List<String>) it.get("participants"));
    }

    private void allIsOver() throws SQLException {
        run("update round set meet_by = now() - interval '7 days' where programme = '" + programme + "'");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isIn(List<Drawn> matches, UUID person) {
        return matches.stream().anyMatch(it -> it.people().contains(person.toString()));
    }

    private ValidatableResponse listed() {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/silent")
                .then()
                .statusCode(200);
    }

    private List<LoggedRequest> mails() {
        return Sisters.wire()
                .find(postRequestedFor(urlPathEqualTo("/v1/sequences/bulk"))
                        .withRequestBody(containing("\"sequence\":\"silence\""))
                        .withRequestBody(containing(programme.toString())));
    }

    private ValidatableResponse say(String match, UUID who, String answer) {
        return participant(who)
                .contentType("application/json")
                .body(Map.of("answer", answer))
                .put("/v1/matches/" + match + "/staying")
                .then();
    }

    private void rule(int askAfter, int waitRounds) {
        organiserOf(programme)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\",\"silence\":{\"askAfter\":" + askAfter
                        + ",\"waitRounds\":" + waitRounds + "}}")
                .put("/v1/programmes/" + programme + "/schedule")
                .then()
                .statusCode(200)
                .body("silence.askAfter", is(askAfter))
                .body("silence.waitRounds", is(waitRounds));
    }

    private String asked() {
        return listed().extract().path("items[0].match");
    }

    @Test
    void whoIsSilentIsAskedOnceInsteadOfBeingDrawn() {
        listed().body("items", hasSize(0));
        var third = drawn();
        assertThat(isIn(third, silent)).isFalse();
        listed().body("items", hasSize(1))
                .body("items[0].participant", is(silent.toString()))
                .body("items[0].state", is("waiting"))
                .body("items[0].round", is(2));
        await().atMost(Duration.ofSeconds(15)).until(() -> mails().size() == 1);
        var mail = mails().get(0).getBodyAsString();
        assertThat(mail).contains("/from-mail/", "?to=staying", "silence:" + asked() + ":" + silent);
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/growth")
                .then()
                .body("items.resting", is(List.of(0, 0, 1)));
        assertThat(isIn(drawn(), silent)).isFalse();
        assertThat(mails()).hasSize(1);
        listed().body("items", hasSize(1)).body("items[0].roundsWaited", is(2));
    }

    private ValidatableResponse ask(UUID organiserOf, UUID who) {
        return organiserOf(organiserOf)
                .put("/v1/programmes/" + programme + "/silent/" + who)
                .then();
    }

    @Test
    void anOrganiserAsksBeforeItHappensByItselfAndAsksOnce() {
        var match = ask(programme, silent)
                .statusCode(200)
                .body("state", is("waiting"))
                .body("round", is(2))
                .extract()
                .<String>path("match");
        ask(programme, silent).statusCode(200).body("match", is(match));
        await().atMost(Duration.ofSeconds(15)).until(() -> mails().size() == 1);
        assertThat(mails().get(0).getBodyAsString()).contains("silence:" + match + ":" + silent);
        assertThat(isIn(drawn(), silent)).isFalse();
        listed().body("items", hasSize(1));
        assertThat(mails()).hasSize(1);
        say(match, silent, "stay").statusCode(200);
        ask(programme, silent).statusCode(200).body("state", is("staying"));
    }

    @Test
    void onlyWhoTakesPartAndWasMatchedCanBeAsked() {
        problem(ask(programme, UUID.randomUUID()), 409, "not-in-pool");
        var fresh = people(2, 2);
        var other = programme(fresh);
        problem(
                organiserOf(other)
                        .put("/v1/programmes/" + other + "/silent/"
                                + fresh.get(0).id())
                        .then(),
                409,
                "no-match-yet");
        problem(ask(other, silent), 404, "not-found");
        problem(
                participant(silent)
                        .put("/v1/programmes/" + programme + "/silent/" + silent)
                        .then(),
                403,
                "role-missing");
    }

    @Test
    void aDryRunLeavesThemOutAndAsksNobody() {
        var pairs =
                draw(programme, "{\"dryRun\":true}").statusCode(200).extract().asString();
        assertThat(pairs).doesNotContain(silent.toString());
        listed().body("items", hasSize(0));
    }

    @Test
    void whoDoesNotAnswerIsDrawnAgainAfterTheRoundsToWait() {
        drawn();
        drawn();
        assertThat(isIn(drawn(), silent)).isTrue();
        listed().body("items", hasSize(1)).body("items[0].state", is("drawn-again"));
    }

    @Test
    void whoStaysIsDrawnAgainAtOnce() {
        drawn();
        var match = asked();
        say(match, silent, "stay").statusCode(200).body("answer", is("stay"));
        say(match, silent, "stay").statusCode(200);
        listed().body("items[0].state", is("staying"));
        assertThat(isIn(drawn(), silent)).isTrue();
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(
                        Sisters.stopped("silence:" + match + ":" + silent + "/people/" + silent))
                .hasSize(1));
    }

    @Test
    void whoPausesIsPausedAtParticipantsServiceAndComesBackByThemselves() {
        drawn();
        var match = asked();
        var pause = "/v1/programmes/" + programme + "/participants/" + silent + "/pause";
        var away = Sisters.stub(
                post(urlPathEqualTo(pause)).atPriority(1).willReturn(aResponse().withStatus(503)));
        say(match, silent, "pause").statusCode(200).body("answer", is("pause"));
        await().atMost(Duration.ofSeconds(15)).until(() -> !Sisters.wire()
                .find(postRequestedFor(urlPathEqualTo(pause)))
                .isEmpty());
        assertThat(isIn(drawn(), silent)).isFalse();
        Sisters.remove(away);
        problem(say(match, silent, "stay"), 409, "paused-already");
        listed().body("items[0].state", is("paused"));
        // The pool of the sisters' stand-in still has them, as one would who ended the pause.
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> isIn(drawn(), silent));
    }

    @Test
    void aLateWordAboutAnyMatchIsAnAnswerToo() {
        drawn();
        answer(asked(), silent, "{\"met\":false,\"reason\":\"no-time\"}").statusCode(200);
        listed().body("items[0].state", is("staying"));
        assertThat(isIn(drawn(), silent)).isTrue();
    }

    @Test
    void nobodyIsSilentWhoMetOrWasNotReachedOrStillHasTime() throws SQLException {
        run("update round set meet_by = now() + interval '1 day' where number = 2 and programme = '" + programme + "'");
        assertThat(isIn(drawn(), silent)).isTrue();
        allIsOver();
        run("delete from outcome where match in (select seat.match from seat join round on round.id = seat.round where"
                + " round.number = 3 and round.programme = '" + programme + "')");
        run("insert into undelivered_introduction select seat.match, seat.participant, now(), 'x' from seat join round"
                + " on round.id = seat.round where round.number = 3 and round.programme = '" + programme + "'");
        assertThat(isIn(drawn(), silent)).isTrue();
        listed().body("items", hasSize(0));
    }

    @Test
    void theRuleCanBeTurnedOffAndSharpened() {
        rule(0, 2);
        assertThat(isIn(drawn(), silent)).isTrue();
        listed().body("items", hasSize(0));
        rule(2, 1);
        for (var wrong : List.of(
                "{\"askAfter\":-1,\"waitRounds\":1}",
                "{\"askAfter\":13,\"waitRounds\":1}",
                "{\"askAfter\":1,\"waitRounds\":0}",
                "{\"askAfter\":1}")) {
            organiserOf(programme)
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body("{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\",\"silence\":" + wrong + "}")
                    .put("/v1/programmes/" + programme + "/schedule")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void onlyTheOneWhoWasAskedReadsAndAnswers() {
        drawn();
        var match = asked();
        participant(silent)
                .get("/v1/matches/" + match + "/staying")
                .then()
                .statusCode(200)
                .body("programme", is(programme.toString()))
                .body("answer", nullValue());
        problem(say(match, people.get(1).id(), "stay"), 404, "not-found");
        problem(say(UUID.randomUUID().toString(), silent, "stay"), 404, "not-found");
        problem(say(match, silent, "perhaps"), 400, "validation-failed");
        given().get("/v1/programmes/" + programme + "/silent").then().statusCode(401);
        problem(
                organiserOf(UUID.randomUUID())
                        .get("/v1/programmes/" + programme + "/silent")
                        .then(),
                404,
                "not-found");
        problem(
                participant(silent)
                        .get("/v1/programmes/" + programme + "/silent")
                        .then(),
                403,
                "role-missing");
    }

    @Test
    void whereMostSayNothingNobodyIsAsked() throws SQLException {
        run("delete from outcome where match in (select match.id from match join round on round.id = match.round"
                + " where round.programme = '" + programme + "')");
        assertThat(drawn()).hasSize(2);
        listed().body("items", hasSize(0));
    }

    @Test
    void theQuestionGoesWithWhoIsErased() {
        drawn();
        Api.as(TestTokens.service())
                .contentType("application/json")
                .body(Map.of("id", UUID.randomUUID(), "participant", silent))
                .post("/v1/erasures")
                .then()
                .statusCode(200)
                .body("erased.silences", is(1));
        listed().body("items", hasSize(0));
    }
}
