package org.unmentoring.matching;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.as;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PersonalColumns;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;
import org.unmentoring.test.Traces;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class ErasureTest {

    @Inject
    DataSource database;

    private final String name = "Xanthippe Qwyll-ferch Zôr " + UUID.randomUUID();
    private final String place = "Room of " + name + ", +44 20 7946 0123";

    private UUID programme;
    private UUID me;
    private UUID partner;
    private String match;

    @BeforeEach
    void twoPeopleArePutInTouchAndTalk() {
        Sisters.allIsWell();
        var people = people(2, 2);
        programme = programme(people);
        me = people.get(0).id();
        partner = people.get(1).id();
        String round = draw(programme).statusCode(201).extract().path("id");
        match = organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
        answer(match, me, "{\"met\":true,\"rating\":4,\"comment\":\"I am " + name + "\"}")
                .statusCode(200);
        answer(match, partner, "{\"met\":true,\"comment\":\"" + name + " was kind\"}")
                .statusCode(200);
        participant(me)
                .contentType("application/json")
                .body(Map.of(
                        "times",
                        List.of(Instant.now().plus(Duration.ofDays(1)).toString()),
                        "minutes",
                        30,
                        "where",
                        place))
                .put("/v1/matches/" + match + "/meeting/offer")
                .then()
                .statusCode(200);
        participant(me)
                .contentType("application/json")
                .body(Map.of("words", "With " + name, "firstName", name.substring(0, 10)))
                .put("/v1/matches/" + match + "/stories/mine")
                .then()
                .statusCode(200);
    }

    @Test
    void wordsGoAndFiguresStay() throws SQLException {
        var growth = figures("growth");
        var network = figures("network");
        assertThat(traces()).isNotEmpty();
        erase().statusCode(200)
                .body("erased.comments", is(2))
                .body("erased.places", is(1))
                .body("erased.offers", is(1))
                .body("erased.stories", is(1));
        assertThat(traces()).isEmpty();
        assertThat(figures("growth")).isEqualTo(growth);
        assertThat(figures("network")).isEqualTo(network);
        participant(partner)
                .get("/v1/me/matches")
                .then()
                .statusCode(200)
                .body("items[0].outcome", is("met"))
                .body("items[0].answer.comment", nullValue());
        erase().statusCode(200).body("erased.comments", is(0)).body("erased.offers", is(0));
    }

    @Test
    void everythingAboutMeIsInMyExport() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into undelivered_introduction values ('" + match + "', '" + me
                    + "', now(), 'smtp-550-5.1.1')");
            statement.execute(
                    "insert into rest select round, '" + me + "', 'CADENCE' from match where id = '" + match + "'");
            statement.execute("insert into place_in_network select programme, '" + me + "', 1000, 0, 0"
                    + " from match join round on round.id = match.round where match.id = '" + match
                    + "' on conflict do nothing");
            statement.execute("insert into silence (id, programme, participant, match, round, asked_at) values"
                    + " (gen_random_uuid(), '" + programme + "', '" + me + "', '" + match + "', 1, now())");
            statement.execute(
                    "insert into silent_rest select round, '" + me + "' from match where id = '" + match + "'");
            statement.execute("insert into meeting_pick values ('" + match + "', '" + me + "', now())");
            statement.execute(
                    "insert into trial (id, programme, kind, protocol, digest, seed, commitment, answer_days, state, registered_at)"
                            + " values ('" + programme + "', '" + programme
                            + "', 'CADENCE', '{}', '', '', '', 0, 'REGISTERED', now())");
            statement.execute("insert into trial_assignment (id, trial, stratum, place, arm, participant, assigned_at)"
                    + " values (gen_random_uuid(), '" + programme + "', '', 0, 0, '" + me + "', now())");
            statement.execute("insert into impact_consent values ('" + programme + "', '" + me + "', now(), 1)");
            statement.execute(
                    "insert into impact_round (round, seed, others, redraws, made_at, before_until, after_from,"
                            + " after_until, left_in_several_draws, left_in_touch_before, left_too_likely) select round, '', 4, 1,"
                            + " now(), now(), now(), now() + interval '1 day', 0, 0, 0 from match where id = '" + match
                            + "'");
            statement.execute("insert into impact_pair (id, round, draw, one, other, chance) select '" + match
                    + "', round, 0, '" + me + "', '" + partner + "', 0 from match where id = '" + match + "'");
            statement.execute("insert into impact_answer values ('" + match + "', '" + me
                    + "', 'AFTER', true, null, false, now())");
            statement.execute(
                    "insert into repair (id, round, made_at, reason, participant, seed, input, input_digest, people, alone)"
                            + " select gen_random_uuid(), round, now(), 'DROPOUT', '" + me
                            + "', '', '', '', '{}', '{}' from match where id = '" + match + "'");
        }
        Map<String, List<Map<String, Object>>> mine = participant(me)
                .get("/v1/me/export")
                .then()
                .statusCode(200)
                .extract()
                .path("records");
        assertThat(mine.toString()).contains("I am " + name).doesNotContain("was kind");
        try (var connection = database.getConnection()) {
            assertThat(PersonalColumns.exported(mine)
                            .not("round", "of a programme")
                            .not("next_seed", "of a programme")
                            .not("schedule", "of a programme")
                            .not("proof", "knows people by places; a seat tells which is mine")
                            .not("repair.people", "of others, by ids")
                            .not("repair.alone", "of others, by ids")
                            .not("repair.input", "knows people by places")
                            .not("repair.seed", "chance")
                            .not("withdrawn_introduction", "of a match")
                            .not("taken_webhook", "ids of webhooks")
                            .not("erased_person", "ids that are nobody's any more")
                            .not("ended_session", "ids, for hours")
                            .not("sandbox_clock", "of a sandbox programme")
                            .not("trial", "of a programme")
                            .not("trial_round", "of a programme")
                            .not("trial_finding", "figures of a trial, of nobody in particular")
                            .not("trial_look", "figures of a trial")
                            .not("network_measure", "figures of a network, of nobody in particular")
                            .not("network_measured", "of a programme")
                            .not("network_change", "of a programme")
                            .not("network_to_place", "of a programme")
                            .not("network_publication", "of a programme")
                            .not("place_of_group", "of organisations and sectors")
                            .not("reason_list", "of a programme")
                            .not("reason", "of a programme")
                            .not("impact_survey", "of a programme")
                            .not("impact_round", "of a programme")
                            .not("impact_finding", "figures of a programme, of nobody in particular")
                            .not("census", "figures of a programme")
                            .not("open_data", "anonymous: of a programme, of nobody in it")
                            .not("pass_key", "of the service: what marks the links of mails")
                            .unheardOf(connection))
                    .as("columns that are in no export and in no list; see PersonalColumns")
                    .isEmpty();
        }
    }

    @Test
    void whoIsErasedIsSignedOut() {
        participant(me).get("/v1/me/matches").then().statusCode(200);
        erase().statusCode(200);
        participant(me).get("/v1/me/matches").then().statusCode(401).header("WWW-Authenticate", notNullValue());
        participant(partner).get("/v1/me/matches").then().statusCode(200);
    }

    @Test
    void whoseSessionEndedAtParticipantsServiceIsSignedOutHereToo() {
        var ended = UUID.randomUUID();
        var other = TestTokens.participant(me, UUID.randomUUID());
        as(TestTokens.participant(me, ended)).get("/v1/me/matches").then().statusCode(200);
        var now = Instant.now();
        Sisters.stub(get(urlPathEqualTo("/v1/ended-sessions"))
                .willReturn(okJson("{\"items\":[{\"id\":\"" + ended + "\",\"endedAt\":\"" + now + "\",\"expiresAt\":\""
                        + now.plus(Duration.ofHours(8)) + "\"}],\"next\":null}")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(TestTokens.participant(me, ended))
                                .get("/v1/me/matches")
                                .statusCode()
                        == 401);
        as(other).get("/v1/me/matches").then().statusCode(200);
    }

    @Test
    void whomParticipantsServiceErasedIsAskedForAndConfirmed() throws SQLException {
        var erasure = UUID.randomUUID();
        var page = "{\"items\":[{\"id\":\"" + erasure + "\",\"participant\":\"" + me
                + "\",\"askedAt\":\"2026-11-01T00:00:00Z\"}],\"next\":null}";
        Sisters.stub(get(urlPathEqualTo("/v1/erasures"))
                .withQueryParam("waitingFor", equalTo("matching-service"))
                .willReturn(okJson(page)));
        await().atMost(Duration.ofSeconds(30)).until(() -> !Sisters.wire()
                .find(putRequestedFor(urlEqualTo("/v1/erasures/" + erasure + "/services/matching-service"))
                        .withRequestBody(matchingJsonPath("$.erased.comments", equalTo("2"))))
                .isEmpty());
        assertThat(traces()).isEmpty();
    }

    @Test
    void onlyServicesAndOperatorsErase() {
        var body = Map.of("id", UUID.randomUUID(), "participant", me);
        problem(
                participant(me)
                        .contentType("application/json")
                        .body(body)
                        .post("/v1/erasures")
                        .then(),
                403,
                "role-missing");
        problem(
                organiserOf(programme)
                        .contentType("application/json")
                        .body(body)
                        .post("/v1/erasures")
                        .then(),
                403,
                "role-missing");
        as(TestTokens.service())
                .contentType("application/json")
                .body("{}")
                .post("/v1/erasures")
                .then()
                .statusCode(400);
        as(TestTokens.service())
                .contentType("application/json")
                .body("{\"participant\":\"x\"}")
                .post("/v1/erasures")
                .then()
                .statusCode(400);
    }

    private io.restassured.response.ValidatableResponse erase() {
        return as(TestTokens.service())
                .contentType("application/json")
                .body(Map.of("id", UUID.randomUUID(), "participant", me))
                .post("/v1/erasures")
                .then();
    }

    private String figures(String what) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/" + what)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> traces() throws SQLException {
        try (var connection = database.getConnection()) {
            return Traces.of(name).in(connection);
        }
    }
}
