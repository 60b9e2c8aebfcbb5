package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.schedule.DueDraw;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class ScheduleTest {

    @Inject
    com.github.kagkarlsson.scheduler.SchedulerClient work;

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    private static ValidatableResponse put(UUID programme, String ifMatch, String body) {
        var request = organiserOf(programme).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/programmes/" + programme + "/schedule")
                .then();
    }

    private static ValidatableResponse get(UUID programme) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/schedule")
                .then()
                .statusCode(200);
    }

    private static List<Integer> rounds(UUID programme) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds")
                .path("items.number");
    }

    private static String every(String cadence, Instant next) {
        return "{\"cadence\":\"%s\",\"nextDrawAt\":\"%s\",\"timeToMeet\":\"P14D\"}".formatted(cadence, next);
    }

    @Test
    void aProgrammeWithoutAScheduleHasTheUsualOneAndDrawsByHand() {
        var programme = programme(people(4, 4));
        get(programme)
                .header("ETag", equalTo("\"0\""))
                .body("cadence", equalTo("P1M"))
                .body("timeToMeet", equalTo("P14D"))
                .body("nudgeAfter", equalTo("P14D"))
                .body("nextDrawAt", nullValue())
                .body("rules.oddOne", equalTo("trio"))
                .body("rules.avoidSameOrganisation", equalTo(true))
                .body("rules.organisationFirst", equalTo(false))
                .body("rules.likeness", equalTo(Map.of("sector", 2, "region", 1, "acquaintances", 0)))
                .body("rules.groupOf", equalTo(2))
                .body("rules.lookAhead", equalTo("among-equals"))
                .body("commitment", nullValue());
    }

    @Test
    void anybodyMayKnowWhenTheNextRoundIsAndNothingElse() {
        var programme = programme(people(4, 4));
        var path = "/v1/programmes/" + programme + "/next-round";
        given().get(path).then().statusCode(404);
        var next = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(400));
        put(programme, null, every("P2M", next)).statusCode(200);
        given().get(path)
                .then()
                .statusCode(200)
                .body(
                        "",
                        equalTo(Map.of(
                                "programme",
                                programme.toString(),
                                "cadence",
                                "P2M",
                                "nextDrawAt",
                                next.toString(),
                                "timeToMeet",
                                "P14D")));
    }

    @Test
    void theRulesAreTheProgrammesOwnAndUsualWhereNothingIsSaid() {
        var programme = programme(people(4, 4));
        var rules = "{\"oddOne\":\"sit-out\",\"organisationFirst\":true,\"likeness\":{\"region\":15},\"groupOf\":3,"
                + "\"lookAhead\":\"first\"}";
        put(programme, null, "{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\",\"rules\":" + rules + "}")
                .statusCode(200);
        get(programme)
                .body("rules.oddOne", equalTo("sit-out"))
                .body("rules.avoidSameOrganisation", equalTo(true))
                .body("rules.organisationFirst", equalTo(true))
                .body("rules.likeness", equalTo(Map.of("sector", 2, "region", 15, "acquaintances", 0)))
                .body("rules.groupOf", equalTo(3))
                .body("rules.lookAhead", equalTo("first"));
        put(programme, "*", "{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\",\"rules\":{}}")
                .statusCode(200)
                .body("rules.oddOne", equalTo("trio"))
                .body("rules.groupOf", equalTo(2));
    }

    @Test
    void aScheduleIsChosenOnceWithoutAndThenWithIfMatch() {
        var programme = programme(people(4, 4));
        String tag = put(programme, null, "{\"cadence\":\"P1M\",\"timeToMeet\":\"P21D\",\"nudgeAfter\":\"P10D\"}")
                .statusCode(200)
                .body("timeToMeet", equalTo("P21D"))
                .body("nudgeAfter", equalTo("P10D"))
                .body("commitment", matchesPattern("[0-9a-f]{64}"))
                .extract()
                .header("ETag");
        get(programme).header("ETag", equalTo(tag)).body("timeToMeet", equalTo("P21D"));
        var other =
                "{\"cadence\":\"P2W\",\"timeToMeet\":\"P7D\",\"rules\":{\"oddOne\":\"trio\",\"avoidSameOrganisation\":false}}";
        problem(put(programme, null, other), 428, "if-match-missing");
        put(programme, tag, other)
                .statusCode(200)
                .body("cadence", equalTo("P14D"))
                .body("rules.avoidSameOrganisation", equalTo(false));
        problem(put(programme, tag, other), 412, "changed-meanwhile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"timeToMeet\":\"P7D\"} | /cadence",
                "{\"cadence\":\"monthly\",\"timeToMeet\":\"P7D\"} | /cadence",
                "{\"cadence\":\"P0D\",\"timeToMeet\":\"P7D\"} | /cadence",
                "{\"cadence\":\"P1M\",\"timeToMeet\":\"-P7D\"} | /timeToMeet",
                "{\"cadence\":\"P1M\",\"timeToMeet\":7} | /timeToMeet",
                "{\"cadence\":\"P1M\",\"timeToMeet\":\"P7D\",\"nextDrawAt\":\"2027-02-30T09:00:00Z\"} | /nextDrawAt",
                "{\"cadence\":\"P1M\",\"timeToMeet\":\"P7D\",\"nextDrawAt\":\"2015-02-03T09:00:00Z\"} | /nextDrawAt",
                "{\"cadence\":\"P1M\",\"timeToMeet\":\"P7D\",\"nextDrawAt\":\"+99999-02-03T09:00:00Z\"} | /nextDrawAt",
                "{\"cadence\":\"P1M\",\"timeToMeet\":\"P7D\",\"rules\":{\"oddOne\":\"lottery\"}} | /rules/oddOne",
                "{\"cadence\":\"P1M\",\"timeToMeet\":\"P7D\",\"rules\":{\"groupOf\":5}} | /rules/groupOf",
                "{\"cadence\":\"P1M\",\"timeToMeet\":\"P7D\",\"rules\":{\"lookAhead\":\"far\"}} | /rules/lookAhead",
                "{\"cadence\":\"P1M\",\"timeToMeet\":\"P7D\",\"rules\":{\"likeness\":{\"sector\":16}}} | /rules/likeness/sector",
                "{\"cadence\":\"P1M\",\"timeToMeet\":\"P7D\",\"commitment\":\"mine\"} | /commitment"
            })
    void aScheduleThatCanNotBeMeantIsRefused(String body, String pointer) {
        problem(put(programme(people(4, 4)), null, body), 400, "validation-failed")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aRoundDrawsItselfOnceWhenItsDateComesAndTheNextDateIsKept() {
        var programme = programme(people(6, 6));
        var due = Instant.now().plusSeconds(2);
        put(programme, null, every("P7D", due)).statusCode(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> rounds(programme).size() == 1);
        String next = get(programme).extract().path("nextDrawAt");
        assertThat(Duration.between(due, Instant.parse(next)).toDays()).isBetween(6L, 7L);
        // As after a crash between the commit and the end of the work: it is done again.
        var again = new DueDraw(new ProgrammeId(programme), due.truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        work.scheduleIfNotExists(
                DueDraw.TASK.instance("again " + programme).data(again).scheduledTo(Instant.now()));
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        assertThat(rounds(programme)).containsExactly(1);
    }

    @Test
    void aReplicaWhoseClockIsFastDoesNotDrawEarly() {
        var programme = programme(people(6, 6));
        var due = Instant.now().plusSeconds(5).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        put(programme, null, every("P1M", due)).statusCode(200);
        var early = new DueDraw(new ProgrammeId(programme), due);
        work.scheduleIfNotExists(
                DueDraw.TASK.instance("early " + programme).data(early).scheduledTo(Instant.now()));
        await().atMost(Duration.ofSeconds(20)).until(() -> rounds(programme).size() == 1);
        assertThat(Instant.now()).isAfter(due);
    }

    @Test
    void roundsFollowTheirCadence() {
        var programme = programme(people(12, 12), true);
        put(programme, null, every("PT2S", Instant.now())).statusCode(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> rounds(programme).size() >= 3);
        var tag = get(programme).extract().header("ETag");
        put(programme, "*", "{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\"}").statusCode(200);
        assertThat(tag).isNotBlank();
    }

    @Test
    void aDueDrawWaitsForThePool() {
        var people = people(6, 6);
        var programme = programme(people);
        Sisters.poolBreaksOff(programme);
        put(programme, null, every("P1M", Instant.now())).statusCode(200);
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        assertThat(rounds(programme)).isEmpty();
        Sisters.pool(programme, people);
        await().atMost(Duration.ofSeconds(20)).until(() -> rounds(programme).size() == 1);
    }

    @Test
    void aDateWithNobodyToDrawIsPassedOver() {
        var programme = programme(people(1, 1));
        var due = Instant.now();
        put(programme, null, every("P1M", due)).statusCode(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Instant.parse(get(programme).extract().path("nextDrawAt"))
                        .isAfter(due.plus(Duration.ofDays(20))));
        assertThat(rounds(programme)).isEmpty();
    }

    @Test
    void theCommitmentStaysUntilItsSeedIsRevealed() {
        var programme = programme(people(4, 4));
        put(programme, null, "{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\"}").statusCode(200);
        String before = get(programme).extract().path("commitment");
        draw(programme, "{\"dryRun\":true}").statusCode(200);
        assertThat(get(programme).extract().<String>path("commitment")).isEqualTo(before);
        String round = draw(programme).statusCode(201).extract().path("id");
        organiserOf(programme).get("/v1/rounds/" + round + "/proof").then().body("commitment", equalTo(before));
        assertThat(get(programme).extract().<String>path("commitment")).isNotEqualTo(before);
    }
}
