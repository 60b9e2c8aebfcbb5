package org.unmentoring.matching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.statistics.Blocks;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class TrialTest {

    private static final String RHYTHM = """
            {"title": "A longer rhythm", "hypothesis": "Who is put in touch less often meets more often.", "kind": "cadence",
             "outcome": "met-when-put-in-touch", "arms": [{"cadence": 1}, {"cadence": 2}], "strata": ["sector"],
             "rounds": 8, "people": 200, "minimumDifference": 0.1, "stoppingRule": "after-its-rounds", "answerDays": 0}""";

    private static final String NUDGES = """
            {"title": "A later reminder", "hypothesis": "A later reminder helps.", "kind": "nudges",
             "outcome": "met-when-put-in-touch", "arms": [
               {"sequence": "match", "label": {"en": "the usual reminder", "cy": "yr atgoffa arferol"}},
               {"sequence": "match-later", "label": {"en": "a later reminder", "cy": "atgoffa diweddarach"}}],
             "strata": [], "rounds": 5, "people": 120, "minimumDifference": 0.1, "stoppingRule": "when-sure"}""";

    private static final String FIRST = """
            {"title": "Who writes first", "hypothesis": "Where one is named to write first, more meet.", "kind": "first-to-write",
             "outcome": "met-when-put-in-touch", "arms": [{"firstToWrite": false}, {"firstToWrite": true}],
             "strata": [], "rounds": 1, "people": 61, "minimumDifference": 0.1, "stoppingRule": "after-its-rounds", "answerDays": 0}""";

    @Inject
    DataSource database;

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    @Test
    void whatIsRegisteredIsPublishedWithItsDigestAndNeverChanges() throws SQLException {
        var programme = programme(people(4, 4));
        var trial = register(programme, RHYTHM)
                .statusCode(201)
                .body("state", is("registered"))
                .body("seed", nullValue());
        String id = trial.extract().path("id");
        var registration =
                given().get("/v1/trials/" + id + "/registration").then().statusCode(200);
        String text = registration.extract().path("text");
        assertThat(Sha256.hex(text)).isEqualTo(trial.extract().path("digest"));
        assertThat(text).contains("A longer rhythm", "\"error\":0.05", "\"minimumDifference\":0.1");
        registration.body("seed", nullValue()).body("commitment", is((Object)
                trial.extract().path("commitment")));
        for (var change : List.of("protocol = '{}'", "seed = 'mine'", "registered_at = now()")) {
            assertThatThrownBy(() -> run("update trial set " + change + " where id = '" + id + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("can not be changed");
        }
        trial(programme, "/" + id + "/stop").statusCode(200).body("endedBecause", is("organiser"));
        String seed = given().get("/v1/trials/" + id + "/registration").path("seed");
        assertThat(Sha256.hex(seed)).isEqualTo(trial.extract().path("commitment"));
        problem(trial(programme, "/" + id + "/start"), 409, "trial-is-over");
        assertThatThrownBy(() -> run("update trial set state = 'RUNNING' where id = '" + id + "'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void anArmSaysHowOftenSomebodyIsDrawnUnlessTheyHaveChosenThemselves() {
        var people = people(25, 25);
        var programme = programme(people);
        var chooser = people.get(0);
        Sisters.pool(programme, people, it -> it == chooser ? Map.of("cadence", 3) : Map.of());
        String id = start(programme, RHYTHM);
        List<Set<UUID>> rounds = List.of(drawn(programme), drawn(programme), drawn(programme));
        var arms = arms(programme, id);
        assertThat(arms).hasSize(25);
        arms.forEach((person, arm) -> {
            boolean inSecond = !person.equals(chooser.id()) && arm == 0;
            assertThat(rounds.get(0)).contains(person);
            assertThat(rounds.get(1).contains(person)).as("arm " + arm).isEqualTo(inSecond);
            assertThat(rounds.get(2).contains(person)).isEqualTo(!person.equals(chooser.id()));
        });
        // A newcomer comes into an arm with the next draw, and a dry run tells the same before it.
        var more = new java.util.ArrayList<>(people);
        more.addAll(people(1, 1));
        Sisters.pool(programme, more, it -> it == chooser ? Map.of("cadence", 3) : Map.of());
        int expected = draw(programme, "{\"dryRun\":true}").extract().path("participants");
        assertThat(arms(programme, id)).hasSize(25);
        assertThat(drawn(programme)).hasSize(expected);
        assertThat(arms(programme, id)).hasSize(26);
        organiserOf(programme)
                .get("/v1/trials/" + id + "/flow")
                .then()
                .statusCode(200)
                .body("eligible", is(26))
                .body("arms.choseTheirOwn.sum()", is(1))
                .body("arms.received.sum()", is(25));
        // Looked at once, at the end: before it nothing is told.
        organiserOf(programme)
                .get("/v1/trials/" + id + "/analysis")
                .then()
                .statusCode(200)
                .body("arms", empty())
                .body("complete", is(false))
                .body("sentences.en", contains(startsWith("There is nothing to tell yet")));
        trial(programme, "/" + id + "/stop").statusCode(200);
        everybodyGetsTheSameFromTheSeed(programme, id);
        // Everybody's own rhythm holds again.
        assertThat(drawn(programme)).hasSize(25);
    }

    @Test
    void aMatchGetsTheMailsOfItsArmAndALookMayBeSure() throws SQLException {
        var people = people(120, 120);
        var programme = programme(people);
        String id = register(programme, NUDGES).statusCode(201).extract().path("id");
        var definition = "/v1/sequence-definitions/" + programme + "/match";
        Sisters.stub(get(urlEqualTo(definition)).willReturn(okJson("{\"chosenFor\":\"packaged\"}")));
        Sisters.stub(
                get(urlEqualTo(definition + "-later")).willReturn(aResponse().withStatus(404)));
        problem(trial(programme, "/" + id + "/start"), 409, "sequence-unknown").body("sequence", is("match-later"));
        Sisters.stub(
                get(urlEqualTo(definition + "-later")).willReturn(okJson("{\"chosenFor\":\"" + programme + "\"}")));
        trial(programme, "/" + id + "/start").statusCode(200).body("state", is("running"));
        String second = register(programme, NUDGES).extract().path("id");
        problem(trial(programme, "/" + second + "/start"), 409, "one-trial-of-a-kind-at-a-time");

        String round = draw(programme).statusCode(201).extract().path("id");
        var arms = arms(programme, id);
        assertThat(arms).hasSize(60);
        var someMatch = arms.keySet().iterator().next();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Sisters.sequences(someMatch.toString()))
                .first()
                .satisfies(it ->
                        assertThat(it.get("sequence")).isEqualTo(arms.get(someMatch) == 0 ? "match" : "match-later")));
        meet(programme, round, arms, 1);
        // The last mails are still on their way.
        timeIsOver(programme, 6);
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        organiserOf(programme).get("/v1/trials/" + id).then().body("state", is("running")));
        timeIsOver(programme, 7);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> organiserOf(programme)
                .get("/v1/trials/" + id)
                .then()
                .body("endedBecause", is("evidence"))
                .body("seed", notNullValue()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> organiserOf(programme)
                                .get("/v1/trials/" + id + "/analysis")
                                .then()
                                .body("complete", is(true))
                                .body("comparisons[0].conclusion", is("better"))
                                .body("looks.size()", greaterThan(0))
                                .body(
                                        "sentences.en[0]",
                                        is(
                                                "Of 100 matches that got “a later reminder”, 100 met; of 100 that got “the usual reminder”, 0 did.")));
        everybodyGetsTheSameFromTheSeed(programme, id);
    }

    @Test
    void whereItsArmSaysSoOneOfAMatchIsNamedToWriteFirst() throws SQLException {
        var people = people(61, 61);
        var programme = programme(people);
        String id = start(programme, FIRST);
        String round = draw(programme).statusCode(201).extract().path("id");
        var arms = arms(programme, id);
        assertThat(arms).hasSize(30);
        var named = named(programme, round);
        arms.forEach((match, arm) -> assertThat(named.containsKey(match)).isEqualTo(arm == 1));
        for (var match : matches(programme, round)) {
            var first = named.get(match.id());
            match.people().forEach(it -> participant(it)
                    .get("/v1/me/matches")
                    .then()
                    .statusCode(200)
                    .body("items[0].firstToWrite", is(first == null ? null : first.toString())));
            if (first != null) assertThat(match.people()).contains(first);
        }
        var one = named.keySet().iterator().next();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Sisters.sequences(one.toString()))
                .hasSize(1));
        assertThat(said(one)).allSatisfy((person, value) -> assertThat(value)
                .isEqualTo(person.equals(named.get(one)) ? Map.of() : Map.of("partner", name(people, named.get(one)))));
        var other = arms.keySet().stream()
                .filter(it -> arms.get(it) == 0)
                .findFirst()
                .orElseThrow();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Sisters.sequences(other.toString()))
                .hasSize(1));
        assertThat(said(other).values()).containsOnlyNulls();
        meet(programme, round, arms, 1);
        timeIsOver(programme, 0);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> analysis(programme, id)
                .body("complete", is(true))
                .body("arms.label.en", contains("nobody is named", "one is named to write first"))
                .body("comparisons[0].conclusion", is("better")));
        everybodyGetsTheSameFromTheSeed(programme, id);
        String seed = given().get("/v1/trials/" + id + "/registration").path("seed");
        matches(programme, round).stream()
                .filter(it -> named.containsKey(it.id()))
                .forEach(it -> assertThat(named.get(it.id()))
                        .isEqualTo(it.people().stream()
                                .sorted(Comparator.comparing(UUID::toString))
                                .toList()
                                .get(new Chance(seed + "\nfirst to write\n" + it.id())
                                        .below(it.people().size()))));
        assertThat(drawnAndNamed(programme)).isEmpty();
    }

    private static Map<UUID, UUID> named(UUID programme, String round) {
        Map<UUID, UUID> named = new HashMap<>();
        List<Map<String, Object>> items = organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches?limit=200")
                .path("items");
        items.stream()
                .filter(it -> it.get("firstToWrite") != null)
                .forEach(it -> named.put(
                        UUID.fromString((String) it.get("id")), UUID.fromString((String) it.get("firstToWrite"))));
        return named;
    }

    /** Once the trial is over nobody is named any more. */
    private static Map<UUID, UUID> drawnAndNamed(UUID programme) {
        return named(programme, draw(programme).statusCode(201).extract().path("id"));
    }

    /** What each of a match's people is told in their introduction of who writes first. */
    @SuppressWarnings("unchecked")
    private static Map<UUID, Object> said(UUID match) {
        Map<UUID, Object> said = new HashMap<>();
        var to = (List<Map<String, Object>>)
                Sisters.sequences(match.toString()).get(0).get("to");
        to.forEach(it -> said.put(
                UUID.fromString((String) it.get("key")), ((Map<String, Object>) it.get("values")).get("firstToWrite")));
        return said;
    }

    private static String name(List<Someone> people, UUID id) {
        return people.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Who is put in touch every second round meets ten times more in a hundred; the trial finds it and says it. */
    @Test
    void aLongerRhythmThatHelpsIsFound() throws SQLException {
        var people = people(200, 50);
        var programme = programme(people);
        String id = start(programme, RHYTHM);
        // By how many of a match's two people are in the longer rhythm: they add eight in a hundred each.
        int[] put = new int[3];
        int[] met = new int[3];
        for (int round = 0; round < 8; round++) {
            String drawn = draw(programme).statusCode(201).extract().path("id");
            var arms = arms(programme, id);
            for (var match : matches(programme, drawn)) {
                var two = match.people();
                int longer = arms.get(two.get(0)) + arms.get(two.get(1));
                put[longer]++;
                if (met[longer] < put[longer] * (0.55 + 0.08 * longer)) {
                    met[longer]++;
                    answer(match.id().toString(), two.get(0), "{\"met\":true}").statusCode(200);
                }
            }
        }
        timeIsOver(programme, 0);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        organiserOf(programme).get("/v1/trials/" + id).then().body("endedBecause", is("size-reached")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> analysis(programme, id).body("complete", is(true)));
        var analysis = analysis(programme, id).body("comparisons[0].conclusion", is("better"));
        float difference = analysis.extract().path("comparisons[0].difference");
        float p = analysis.extract().path("comparisons[0].p");
        assertThat(difference).isBetween(0.07f, 0.13f);
        assertThat(p).isLessThan(0.01f);
        List<String> said = analysis.extract().path("sentences.en");
        assertThat(said.get(0))
                .matches("Of 100 people who were put in touch every second round, [67][0-9] met;"
                        + " of 100 who were put in touch every round, [56][0-9] did\\.");
        assertThat(said.get(2)).startsWith("So it helped: most likely by between");
        List<String> welsh = analysis.extract().path("sentences.cy");
        assertThat(welsh.get(0))
                .startsWith("O blith 100 o bobl a gafodd eu rhoi mewn cysylltiad bob yn ail rownd, cyfarfu ");
        everybodyGetsTheSameFromTheSeed(programme, id);
        figuresStayWhenSomebodyIsErased(programme, id, people.get(7));
    }

    private void figuresStayWhenSomebodyIsErased(UUID programme, String id, Someone person) throws SQLException {
        var flow = organiserOf(programme).get("/v1/trials/" + id + "/flow").path("arms.analysed");
        var finding = analysis(programme, id).extract().asString();
        as(TestTokens.service())
                .contentType("application/json")
                .body(Map.of("id", UUID.randomUUID(), "participant", person.id()))
                .post("/v1/erasures")
                .then()
                .statusCode(200)
                .body("erased.trials", is(1));
        run("delete from trial_finding where trial = '" + id + "'");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> analysis(programme, id).body("complete", is(true)));
        assertThat(analysis(programme, id).extract().asString().replaceAll("\"foundAt\":\"[^\"]*\"", ""))
                .isEqualTo(finding.replaceAll("\"foundAt\":\"[^\"]*\"", ""));
        assertThat(organiserOf(programme).get("/v1/trials/" + id + "/flow").<Object>path("arms.analysed"))
                .isEqualTo(flow);
        assertThat(arms(programme, id)).hasSize(199).doesNotContainKey(person.id());
    }

    @Test
    void aTrialIsPlannedFirst() {
        var programme = programme(people(2, 2));
        plan(programme, "{\"kind\":\"cadence\",\"people\":120,\"from\":0.55,\"to\":0.65}")
                .statusCode(200)
                .body("rounds", is(9))
                .body(
                        "sentences.en",
                        hasItem("With 120 people you would need 9 rounds to see a change from 55 % to 65 %."))
                .body("sentences.cy", hasItem(startsWith("Gyda 120 o bobl byddai angen 9 rownd arnoch")));
        plan(programme, "{\"kind\":\"cadence\",\"people\":120,\"from\":0.55,\"to\":0.65,\"cadences\":[1,2]}")
                .body("rounds", is(13));
        plan(programme, "{\"kind\":\"cadence\",\"people\":40,\"from\":0.55,\"to\":0.65,\"alike\":0.2}")
                .body("rounds", nullValue());
        plan(programme, "{\"kind\":\"cadence\",\"people\":120,\"from\":0.55,\"to\":0.55}")
                .statusCode(400);
        plan(programme, "{\"kind\":\"nudges\",\"people\":1e400,\"from\":0.55,\"to\":0.65}")
                .statusCode(400);
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        var programme = programme(people(2, 2));
        var wrong = Map.of(
                RHYTHM.replace("{\"cadence\": 2}", "{\"cadence\": 1}"), "/arms",
                RHYTHM.replace("{\"cadence\": 2}", "{\"sequence\": \"match\"}"), "/arms/1",
                RHYTHM.replace("{\"cadence\": 2}", "{\"cadence\": 4}"), "/arms/1/cadence",
                RHYTHM.replace("[\"sector\"]", "[\"sector\", \"sector\"]"), "/strata",
                RHYTHM.replace("\"rounds\": 8", "\"rounds\": 0"), "/rounds",
                NUDGES.replace("\"strata\": []", "\"strata\": [\"region\"]"), "/strata",
                NUDGES.replace("met-when-put-in-touch", "met-of-all-rounds"), "/outcome",
                FIRST.replace("false}", "true}"), "/arms",
                FIRST.replace("{\"firstToWrite\": true}", "{\"sequence\": \"match\"}"), "/arms/1",
                FIRST.replace("met-when-put-in-touch", "met-of-all-rounds"), "/outcome");
        wrong.forEach((body, pointer) ->
                register(programme, body).statusCode(400).body("errors.pointer", hasItem(startsWith(pointer))));
        register(programme, RHYTHM.replace("[\"sector\"]", "[\"shoe-size\"]")).statusCode(400);
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/trials")
                .then()
                .body("items", empty());
    }

    @Test
    void othersSeeNothing() {
        var programme = programme(people(2, 2));
        String id = register(programme, RHYTHM).extract().path("id");
        var other = UUID.randomUUID();
        for (var path : List.of("", "/assignments", "/analysis", "/flow")) {
            problem(organiserOf(other).get("/v1/trials/" + id + path).then(), 404, "not-found");
            problem(organiserOf(programme).get("/v1/trials/" + other + path).then(), 404, "not-found");
        }
        problem(organiserOf(other).post("/v1/trials/" + id + "/start").then(), 404, "not-found");
        problem(organiserOf(other).post("/v1/trials/" + id + "/stop").then(), 404, "not-found");
        problem(
                organiserOf(other)
                        .get("/v1/programmes/" + programme + "/trials")
                        .then(),
                404,
                "not-found");
        problem(given().get("/v1/trials/" + other + "/registration").then(), 404, "not-found");
    }

    private record Drawn(UUID id, List<UUID> people) {}

    private static List<Drawn> matches(UUID programme, String round) {
        List<Map<String, Object>> items = organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches?limit=200")
                .path("items");
        return items.stream()
                .map(it -> new Drawn(
                        UUID.fromString((String) it.get("id")),
                        ((List<?>) it.get("participants"))
                                .stream()
                                        .map(one -> UUID.fromString((String) one))
                                        .toList()))
                .toList();
    }

    private static void meet(UUID programme, String round, Map<UUID, Integer> arms, int arm) {
        matches(programme, round).stream()
                .filter(it -> arms.get(it.id()) == arm)
                .forEach(it -> answer(it.id().toString(), it.people().get(0), "{\"met\":true}")
                        .statusCode(200));
    }

    private static Set<UUID> drawn(UUID programme) {
        String round = draw(programme).statusCode(201).extract().path("id");
        Set<UUID> people = new HashSet<>();
        matches(programme, round).forEach(it -> people.addAll(it.people()));
        return people;
    }

    /** So many days ago, so that nobody has to wait for it. */
    private void timeIsOver(UUID programme, int days) throws SQLException {
        run("update round set meet_by = current_timestamp - interval '1 day' * " + days + " where programme = '"
                + programme + "'");
    }

    private static ValidatableResponse register(UUID programme, String body) {
        return organiserOf(programme)
                .contentType("application/json")
                .body(body)
                .post("/v1/programmes/" + programme + "/trials")
                .then();
    }

    private static ValidatableResponse plan(UUID programme, String body) {
        return organiserOf(programme)
                .contentType("application/json")
                .body(body)
                .post("/v1/programmes/" + programme + "/trials/power")
                .then();
    }

    private static ValidatableResponse trial(UUID programme, String path) {
        return organiserOf(programme).post("/v1/trials" + path).then();
    }

    private static ValidatableResponse analysis(UUID programme, String id) {
        return organiserOf(programme)
                .get("/v1/trials/" + id + "/analysis")
                .then()
                .statusCode(200);
    }

    private static String start(UUID programme, String body) {
        String id = register(programme, body).statusCode(201).extract().path("id");
        trial(programme, "/" + id + "/start").statusCode(200);
        return id;
    }

    private static List<Map<String, Object>> assignments(UUID programme, String id) {
        List<Map<String, Object>> all = new java.util.ArrayList<>();
        String next = "";
        while (next != null) {
            var page = organiserOf(programme)
                    .get("/v1/trials/" + id + "/assignments?limit=200" + next)
                    .then();
            all.addAll(page.extract().path("items"));
            String cursor = page.extract().path("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return all;
    }

    private static Map<UUID, Integer> arms(UUID programme, String id) {
        Map<UUID, Integer> arms = new HashMap<>();
        assignments(programme, id).forEach(it -> {
            var unit = it.get("participant") == null ? it.get("match") : it.get("participant");
            if (unit != null) arms.put(UUID.fromString((String) unit), (Integer) it.get("arm"));
        });
        return arms;
    }

    private static void everybodyGetsTheSameFromTheSeed(UUID programme, String id) {
        String seed = given().get("/v1/trials/" + id + "/registration").path("seed");
        assertThat(assignments(programme, id)).isNotEmpty().allSatisfy(it -> assertThat(it.get("arm"))
                .isEqualTo(Blocks.arm(seed, (String) it.get("stratum"), (Integer) it.get("place"), 2)));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
