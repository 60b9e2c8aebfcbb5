package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.matches;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.draw.pairing.Draw;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class RoundTest {

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    private static Set<Set<String>> pairs(List<List<String>> matches) {
        return matches.stream().map(HashSet::new).collect(Collectors.toSet());
    }

    @Test
    void everybodyIsPutInTouchOnceAndTheOddOneMakesATrio() {
        var people = people(9, 9);
        var programme = programme(people);
        String id = draw(programme)
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/rounds/[0-9a-f-]{36}"))
                .body("number", equalTo(1))
                .body("status", equalTo("drawn"))
                .body("participants", equalTo(9))
                .body("matches", equalTo(4))
                .body("trios", equalTo(1))
                .body("leftOut", equalTo(0))
                .body("repeatsOfMet", equalTo(0))
                .body("drawnAt", matchesPattern(".*Z"))
                .extract()
                .path("id");
        assertThat(matches(programme, id).stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(it -> it.id().toString()).toList());
        organiserOf(programme)
                .get("/v1/rounds/" + id + "/matches")
                .then()
                .body("items.outcome", org.hamcrest.Matchers.everyItem(equalTo("unconfirmed")));
    }

    @Test
    void threePeopleAreATrio() {
        draw(programme(people(3, 1)))
                .statusCode(201)
                .body("matches", equalTo(1))
                .body("trios", equalTo(1))
                .body("sameOrganisation", equalTo(3));
    }

    @Test
    void nobodyOrOnePersonIsTooFew() {
        problem(draw(programme(people(0, 1))), 409, "too-few-people");
        problem(draw(programme(people(1, 1)), "{\"dryRun\":true}"), 409, "too-few-people");
    }

    @Test
    void fourPeopleHaveThreeRoundsWithoutARepeat() {
        var programme = programme(people(4, 4));
        Set<Set<String>> seen = new HashSet<>();
        for (int number = 1; number <= 3; number++) {
            String id =
                    draw(programme).body("number", equalTo(number)).extract().path("id");
            seen.addAll(pairs(matches(programme, id)));
        }
        assertThat(seen).hasSize(6);
        draw(programme).statusCode(201).body("repeatsOfIntroduced", equalTo(2));
    }

    @Test
    void theProofLetsAnyoneDrawAgain() {
        var programme = programme(people(30, 7));
        String committed = draw(programme, "{}").statusCode(201).extract().path("id");
        String commitment = organiserOf(programme)
                .get("/v1/programmes/" + programme + "/schedule")
                .path("commitment");
        String id = draw(programme).statusCode(201).extract().path("id");
        var proof =
                organiserOf(programme).get("/v1/rounds/" + id + "/proof").then().statusCode(200);
        proof.body("commitment", equalTo(commitment))
                .body("commitment", equalTo(Sha256.hex(proof.extract().path("seed"))))
                .body("inputDigest", equalTo(Sha256.hex(proof.extract().path("input"))))
                .body("committedAt", notNullValue())
                .body("algorithm.name", equalTo(Draw.ALGORITHM))
                .body("lowerBound.leftOut", equalTo(0))
                .body("input", not(org.hamcrest.Matchers.containsString("@")));
        assertThat(committed).isNotEqualTo(id);
    }

    @Test
    void inASandboxTheSameSeedGivesTheSameMatches() {
        var people = people(20, 5);
        var one = programme(people, true);
        var other = programme(people, true);
        String first =
                draw(one, "{\"seed\":\"twenty\"}").statusCode(201).extract().path("id");
        String second =
                draw(other, "{\"seed\":\"twenty\"}").statusCode(201).extract().path("id");
        assertThat(pairs(matches(one, first))).isEqualTo(pairs(matches(other, second)));
    }

    @Test
    void aRealProgrammeTakesNoSeed() {
        problem(draw(programme(people(4, 4)), "{\"seed\":\"mine\"}"), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/seed"))
                .body("errors[0].code", equalTo("seed-only-in-sandbox"));
    }

    @Test
    void aDryRunKeepsNothing() {
        var programme = programme(people(6, 3));
        draw(programme, "{\"dryRun\":true}")
                .statusCode(200)
                .body("id", nullValue())
                .body("status", equalTo("dry-run"))
                .body("pairs", hasSize(3))
                .body("seed", matchesPattern("[0-9a-f]{64}"));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void roundsAreListedPageByPage() {
        var programme = programme(people(12, 12));
        IntStream.range(0, 3).forEach(i -> draw(programme).statusCode(201));
        String next = organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds?limit=2")
                .then()
                .body("items.number", equalTo(List.of(1, 2)))
                .header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""))
                .extract()
                .path("next");
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds?limit=2&cursor=" + next)
                .then()
                .body("items.number", equalTo(List.of(3)))
                .body("next", nullValue());
    }

    @Test
    void theSameKeyGivesTheSameRound() {
        var programme = programme(people(8, 8));
        var token = TestTokens.organiser(UUID.randomUUID(), programme);
        Callable<String> request = () -> Api.as(token)
                .contentType("application/json")
                .header("Idempotency-Key", "round-of-today")
                .body("{}")
                .post("/v1/programmes/" + programme + "/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(atOnce(20, request)).hasSize(20).containsOnly(uncheckedCall(request));
        problem(
                Api.as(token)
                        .contentType("application/json")
                        .header("Idempotency-Key", "round-of-today")
                        .body("{\"dryRun\":false}")
                        .post("/v1/programmes/" + programme + "/rounds")
                        .then(),
                422,
                "idempotency-key-reused");
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void parallelDrawsAreRoundsOneAfterTheOther() {
        var programme = programme(people(40, 40));
        var numbers = atOnce(5, () -> draw(programme)
                .statusCode(201)
                .body("repeatsOfIntroduced", equalTo(0))
                .extract()
                .<Integer>path("number"));
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    private static <T> List<T> atOnce(int times, Callable<T> request) {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(times, request))) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T uncheckedCall(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void withoutThePoolThereIsNoRoundAndAClearProblem() {
        var programme = programme(people(6, 6));
        Sisters.poolBreaksOff(programme);
        problem(draw(programme), 503, "participants-away").header("Retry-After", equalTo("10"));
        Sisters.participantsAway();
        problem(draw(programme), 503, "participants-away").header("Retry-After", equalTo("10"));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aProgrammeThatIsNotMineIsNotFound() {
        var programme = programme(people(6, 6));
        String round = draw(programme).extract().path("id");
        var other = organiserOf(UUID.randomUUID());
        for (var path : List.of(
                "/v1/programmes/" + programme + "/rounds",
                "/v1/programmes/" + programme + "/schedule",
                "/v1/programmes/" + programme + "/network",
                "/v1/programmes/" + programme + "/growth",
                "/v1/rounds/" + round,
                "/v1/rounds/" + round + "/matches",
                "/v1/rounds/" + round + "/proof",
                "/v1/rounds/" + UUID.randomUUID(),
                "/v1/rounds/not-an-id")) {
            problem(organiserOf(UUID.randomUUID()).get(path).then(), 404, "not-found");
            problem(Api.participant(UUID.randomUUID()).get(path).then(), 403, "role-missing");
            problem(io.restassured.RestAssured.given().get(path).then(), 401, "token-missing")
                    .header("WWW-Authenticate", equalTo("Bearer"));
        }
        problem(
                other.contentType("application/json")
                        .body("{}")
                        .post("/v1/programmes/" + programme + "/rounds")
                        .then(),
                404,
                "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"dryRun\":\"yes\"} | validation-failed",
                "{\"dryRun\":1} | validation-failed",
                "{\"seeds\":\"x\"} | validation-failed",
                "{\"seed\":\"\"} | validation-failed",
                "{\"seed\":\"a\",\"seed\":\"b\"} | json-not-valid",
                "{\"dryRun\":tru | json-not-valid",
                "null | validation-failed"
            })
    void aRequestThatIsNotAsItMustBeChangesNothing(String body, String code) {
        var programme = programme(people(4, 4));
        problem(draw(programme, body), 400, code);
        problem(
                organiserOf(programme)
                        .get("/v1/programmes/" + programme + "/rounds?limit=abc")
                        .then(),
                400,
                "validation-failed");
        problem(
                organiserOf(programme)
                        .get("/v1/programmes/" + programme + "/rounds?cursor=forged")
                        .then(),
                400,
                "validation-failed");
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    @SuppressWarnings("unchecked")
    void eachMatchBeginsASequenceThatTellsEachOfTheOthers() {
        var people = people(2, 2);
        var programme = programme(people);
        String round = draw(programme).statusCode(201).extract().path("id");
        String match =
                organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Sisters.sequences(match).size() == 1);
        var sequence = Sisters.sequences(match).get(0);
        assertThat(sequence)
                .containsEntry("sequence", "match")
                .containsEntry("programme", programme.toString())
                .containsEntry("rehearsal", false)
                .containsKeys("startAt", "endAt");
        var toFirst = ((List<Map<String, Object>>) sequence.get("to"))
                .stream()
                        .filter(it -> it.get("key").equals(people.get(0).id().toString()))
                        .findFirst()
                        .orElseThrow();
        assertThat(toFirst)
                .containsEntry("email", people.get(0).email())
                .containsEntry("nation", "wales")
                .containsEntry("timeZone", "Europe/London")
                .containsEntry("organisation", Sisters.ORGANISATION);
        assertThat(toFirst.get("values").toString())
                .containsPattern("meetBy=\\d{4}-\\d\\d-\\d\\d[,}]")
                .contains(people.get(1).name(), people.get(1).email())
                .doesNotContain(people.get(0).email());
        assertThat(Sisters.sent(match))
                .allMatch(it -> it.getHeader("Authorization").equals("Bearer a-token"));
    }

    @Test
    void introductionsWaitWhileNotificationServiceIsAway() {
        var away = Sisters.notificationsAway();
        var programme = programme(people(2, 2));
        String round = draw(programme).statusCode(201).extract().path("id");
        String match =
                organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
        await().atMost(Duration.ofSeconds(10)).until(() -> !Sisters.sent(match).isEmpty());
        Sisters.remove(away);
        var before = Sisters.sent(match).size();
        await().atMost(Duration.ofSeconds(20)).until(() -> Sisters.sent(match).size() > before);
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds")
                .then()
                .body("items.number", hasItem(1));
    }
}
