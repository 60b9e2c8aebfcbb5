package org.unmentoring.matching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unmentoring.matching.Api.as;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class ClockTest {

    private final UUID sandbox = Sisters.programme(people(6, 3), true);

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
        Sisters.stub(get(urlMatching("/v1/programmes/.*/sandbox"))
                .willReturn(okJson("{\"busy\":false,\"nextDueAt\":null}")));
        Sisters.stub(put(urlMatching("/v1/programmes/.*/sandbox/turns/.*"))
                .willReturn(aResponse().withStatus(204)));
    }

    @Test
    void allOfASandboxBecomesOlder() {
        String round = draw(sandbox).statusCode(201).extract().path("id");
        var drawn = time(round, "drawnAt");
        var meetBy = time(round, "meetBy");
        turn(organiserOf(sandbox), "P3W").statusCode(202).body("turning", Matchers.equalTo(true));
        arrived().body("turned", Matchers.equalTo("P21D"), "toTurn", Matchers.equalTo("PT0S"));
        assertThat(time(round, "drawnAt")).isEqualTo(drawn.minus(Duration.ofDays(21)));
        assertThat(time(round, "meetBy")).isEqualTo(meetBy.minus(Duration.ofDays(21)));
        turn(organiserOf(sandbox), "PT90M").statusCode(202);
        arrived().body("turned", Matchers.equalTo("P21DT1H30M"));
    }

    @Test
    void roundsThatBecomeDueAreDrawnOneAfterTheOther() {
        schedule(Instant.now().plus(Duration.ofDays(2)));
        turn(testKey(sandbox), "P17D").statusCode(202);
        arrived();
        var rounds = testKey(sandbox)
                .get("/v1/programmes/" + sandbox + "/rounds")
                .then()
                .statusCode(200)
                .extract();
        assertThat(rounds.<List<Integer>>path("items.number")).containsExactly(1, 2, 3);
        List<String> drawnAt = rounds.path("items.drawnAt");
        var between = Duration.between(Instant.parse(drawnAt.get(0)), Instant.parse(drawnAt.get(1)));
        assertThat(between).isBetween(Duration.ofDays(6), Duration.ofDays(8));
        Instant next = Instant.parse(
                testKey(sandbox).get("/v1/programmes/" + sandbox + "/schedule").path("nextDrawAt"));
        assertThat(next)
                .isBetween(Instant.now().plus(Duration.ofDays(5)), Instant.now().plus(Duration.ofDays(7)));
    }

    @Test
    void theClockStopsAtWhatIsDueElsewhereAndWaitsUntilItIsDone() {
        var state = "/v1/programmes/" + sandbox + "/sandbox";
        var due = Instant.now().plus(Duration.ofDays(1));
        Sisters.stub(get(urlEqualTo(state))
                .atPriority(1)
                .inScenario("mails")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("due")
                .willReturn(okJson("{\"busy\":false,\"nextDueAt\":\"" + due + "\"}")));
        Sisters.stub(get(urlEqualTo(state))
                .atPriority(1)
                .inScenario("mails")
                .whenScenarioStateIs("due")
                .willSetStateTo("done")
                .willReturn(okJson("{\"busy\":true,\"nextDueAt\":null}")));
        turn(organiserOf(sandbox), "P3D").statusCode(202);
        arrived();
        var steps = Sisters.wire().find(putRequestedFor(urlMatching(state + "/turns/[12]"))).stream()
                .map(it -> Duration.parse(it.getBodyAsString().replaceAll(".*\"forward\":\"|\".*", "")))
                .toList();
        // Each of two steps is told to two services.
        assertThat(steps).hasSize(4);
        assertThat(steps.get(0)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
        assertThat(steps.get(0).plus(steps.get(2))).isEqualTo(Duration.ofDays(3));
        assertThat(Sisters.wire()
                        .find(putRequestedFor(urlEqualTo(state + "/turns/3")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aSisterThatIsAwayIsToldTheSameStepAgain() {
        var turns = "/v1/programmes/" + sandbox + "/sandbox/turns/1";
        Sisters.stub(put(urlEqualTo(turns))
                .atPriority(1)
                .inScenario("away")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("back")
                .willReturn(aResponse().withStatus(503)));
        turn(organiserOf(sandbox), "P1D").statusCode(202);
        arrived().body("turned", Matchers.equalTo("P1D"));
        assertThat(Sisters.wire()
                        .find(putRequestedFor(urlEqualTo(turns)).withRequestBody(equalTo("{\"forward\":\"PT24H\"}"))))
                .hasSize(3);
    }

    @Test
    void onlySandboxesHaveAClockAndOnlyForward() {
        var real = Sisters.programme(people(4, 2));
        problem(turn(organiserOf(real), real, "P1D"), 409, "programme-is-no-sandbox");
        problem(organiserOf(real).get("/v1/programmes/" + real + "/clock").then(), 409, "programme-is-no-sandbox");
        problem(turn(testKey(real), sandbox, "P1D"), 404, "not-found");
        problem(turn(organiserOf(real), sandbox, "P1D"), 404, "not-found");
        for (var wrong :
                List.of("", "P", "PT", "-P1D", "P-1D", "P1M", "P1Y", "1 week", "P1DT", "PT0S", "P0D", "P93D", "P14W")) {
            problem(turn(organiserOf(sandbox), wrong), 400, "validation-failed");
        }
        turn(organiserOf(sandbox), "P60D").statusCode(202);
        arrived();
        organiserOf(sandbox)
                .get("/v1/programmes/" + sandbox + "/clock")
                .then()
                .body("turned", Matchers.equalTo("P60D"));
    }

    @Test
    void aTestKeyDrawsInItsSandboxAndNowhereElse() {
        String round = testKey(sandbox)
                .contentType("application/json")
                .body("{}")
                .post("/v1/programmes/" + sandbox + "/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        testKey(sandbox).get("/v1/rounds/" + round).then().statusCode(200);
        testKey(sandbox).get("/v1/rounds/" + round + "/matches").then().statusCode(200);
        var other = testKey(UUID.randomUUID());
        problem(other.get("/v1/rounds/" + round).then(), 404, "not-found");
        problem(
                testKey(UUID.randomUUID())
                        .get("/v1/rounds/" + round + "/matches")
                        .then(),
                404,
                "not-found");
        problem(testKey(sandbox).get("/v1/programmes/" + sandbox + "/network").then(), 403, "role-missing");
        var usual = as(TestTokens.partner(UUID.randomUUID(), sandbox));
        problem(usual.get("/v1/programmes/" + sandbox + "/clock").then(), 403, "role-missing");
    }

    private Instant time(String round, String what) {
        return Instant.parse(organiserOf(sandbox).get("/v1/rounds/" + round).path(what));
    }

    private void schedule(Instant next) {
        organiserOf(sandbox)
                .contentType("application/json")
                .body("{\"cadence\":\"P7D\",\"nextDrawAt\":\"" + next + "\",\"timeToMeet\":\"P5D\"}")
                .put("/v1/programmes/" + sandbox + "/schedule")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse arrived() {
        var clock = "/v1/programmes/" + sandbox + "/clock";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !organiserOf(sandbox).get(clock).<Boolean>path("turning"));
        return organiserOf(sandbox).get(clock).then().statusCode(200);
    }

    private ValidatableResponse turn(RequestSpecification who, String forward) {
        return turn(who, sandbox, forward);
    }

    private static ValidatableResponse turn(RequestSpecification who, UUID programme, String forward) {
        return who.contentType("application/json")
                .body("{\"forward\":\"" + forward + "\"}")
                .post("/v1/programmes/" + programme + "/clock")
                .then();
    }

    private static RequestSpecification testKey(UUID programme) {
        return as(TestTokens.partner(UUID.randomUUID(), Set.of("sandbox"), programme));
    }
}
