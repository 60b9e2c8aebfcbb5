package org.unmentoring.matching;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** What being put in touch does, from the yes of people to a sentence. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class ImpactTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    DataSource database;

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    /** A programme that asks, whose people have had a round. */
    private static UUID asking(List<Someone> people) {
        var programme = programme(people);
        draw(programme).statusCode(201);
        survey(programme, true, false).statusCode(200).body("asked", is(true)).body("askedSince", notNullValue());
        return programme;
    }

    private static ValidatableResponse survey(UUID programme, boolean asked, boolean published) {
        return organiserOf(programme)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("asked", asked, "published", published))
                .put("/v1/programmes/" + programme + "/impact-survey")
                .then();
    }

    private static ValidatableResponse takePart(UUID programme, UUID who, boolean yes) {
        return participant(who)
                .contentType("application/json")
                .body(Map.of("takesPart", yes))
                .put("/v1/me/impact-surveys/" + programme)
                .then();
    }

    private static ValidatableResponse mine(UUID programme, UUID who) {
        return participant(who).get("/v1/me/impact-surveys/" + programme).then();
    }

    private static List<Map<String, Object>> questions(UUID programme, UUID who) {
        return mine(programme, who).statusCode(200).extract().path("questions");
    }

    private static Map<String, Object> answer(Map<String, Object> question, Boolean knows) {
        var answer = new java.util.HashMap<String, Object>();
        answer.put("question", question.get("id"));
        answer.put("phase", question.get("phase"));
        answer.put("knows", knows);
        answer.put("contacted", false);
        return answer;
    }

    private static ValidatableResponse say(UUID programme, UUID who, List<Map<String, Object>> answers) {
        return participant(who)
                .contentType("application/json")
                .body(Map.of("answers", answers))
                .put("/v1/me/impact-surveys/" + programme + "/answers")
                .then();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void untilMade(String round) {
        await().atMost(SOON).until(() -> count("select count(*) from impact_round where round = '" + round + "'") == 1);
    }

    private static String surveyed(UUID programme) {
        return draw(programme).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse impact(UUID programme) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/impact")
                .then()
                .statusCode(200);
    }

    @Test
    void aProgrammeInWhichBeingPutInTouchMakesPeopleKnowEachOther() throws SQLException {
        var people = people(34, 34);
        var programme = asking(people);
        people.forEach(it -> takePart(programme, it.id(), true).statusCode(200).body("takesPart", is(true)));
        impact(programme)
                .body("foundAt", nullValue())
                .body("effects", empty())
                .body("sentences.en[0]", containsString("nothing to tell yet"));
        List<String> rounds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rounds.add(surveyed(programme));
        }
        for (var round : rounds) {
            untilMade(round);
        }
        var met = new HashSet<Set<String>>();
        for (var round : rounds) {
            for (var match : Api.matches(programme, round)) {
                met.add(Set.copyOf(match));
            }
        }
        for (var it : people) {
            say(
                            programme,
                            it.id(),
                            questions(programme, it.id()).stream()
                                    .map(q -> answer(q, false))
                                    .toList())
                    .statusCode(200)
                    .body("questions.answer.knows", hasItem(false));
        }
        run("update impact_round set after_from = now() where round in (select id from round where programme = '"
                + programme + "')");
        // Two of three sides answer; whoever was put in touch knows each other now.
        for (int i = 0; i < people.size(); i++) {
            var me = people.get(i).id();
            var after = questions(programme, me).stream()
                    .filter(q -> q.get("phase").equals("after"))
                    .toList();
            assertThat(after).isNotEmpty();
            if (i % 3 < 2) {
                List<Map<String, Object>> answers = new ArrayList<>();
                for (var q : after) {
                    answers.add(answer(q, met.contains(Set.of(me.toString(), about(q, me)))));
                }
                say(programme, me, answers).statusCode(200);
            }
        }
        // The mails of the second questions say what phase they are of, once for each round.
        await().atMost(SOON).untilAsserted(() -> assertThat(Sisters.wire()
                        .find(postRequestedFor(urlPathEqualTo("/v1/sequences/bulk"))
                                .withRequestBody(containing("survey:" + rounds.get(0) + ":after:"))))
                .isNotEmpty());
        impact(programme).body("rounds", is(0)).body("roundsUnderWay", is(3));
        var erased = people.get(0).id();
        erase(erased).statusCode(200).body("erased.surveyConsents", is(1));
        assertThat(count("select count(*) from impact_pair where '" + erased + "' in (one, other)"))
                .isZero();
        assertThat(count("select count(*) from impact_answer where participant = '" + erased + "'"))
                .isZero();
        run("update impact_round set after_until = now(), after_from = now() - interval '1 day' where round in"
                + " (select id from round where programme = '" + programme + "')");
        await().atMost(SOON).untilAsserted(() -> impact(programme).body("rounds", is(3)));
        var found = impact(programme)
                .body("effects.subject", contains("knows", "contacted", "worked-together"))
                .body("effects.conclusion", contains("more", "unclear", "too-early"))
                .body("effects[0].after", is(1.0f))
                .body("effects[0].otherwise", is(0.0f))
                .body("effects[0].before", is(0.0f))
                .body("effects[0].difference", is(1.0f))
                .body("effects[0].amongMet", nullValue())
                .body("effects[1].difference", is(0.0f))
                .body("effects[1].p", is(1.0f))
                .body("effects[2].difference", nullValue())
                // In one of 125 cases chance chooses all three draws that were carried out.
                .body("effects[0].p", is(closeToFloat(1 / 125.0, 0.004)))
                .body(
                        "sentences.en[0]",
                        containsString("Of 100 pairs who were put in touch, 100 say now that they know"))
                .body("sentences.cy[0]", containsString("O blith 100 o barau"))
                .body("assumptions.en", hasSize(6))
                .body("assumptions.cy", hasSize(6))
                .extract()
                .asString();
        // Who is erased later takes nothing away from what was found, nor from what will be.
        erase(people.get(1).id()).statusCode(200);
        assertThat(impact(programme).extract().asString()).isEqualTo(found);
        run("delete from impact_finding where programme = '" + programme + "'");
        await().atMost(SOON).untilAsserted(() -> impact(programme).body("rounds", is(3)));
        assertThat(withoutTime(impact(programme))).isEqualTo(withoutTime(found));
        renderings(programme);
        published(programme);
    }

    private static org.hamcrest.Matcher<Float> closeToFloat(double value, double by) {
        return new org.hamcrest.CustomTypeSafeMatcher<>("about " + value) {
            @Override
            protected boolean matchesSafely(Float it) {
                return Math.abs(it - value) <= by;
            }
        };
    }

    private static String withoutTime(ValidatableResponse found) {
        return withoutTime(found.extract().asString());
    }

    private static String withoutTime(String found) {
        return found.replaceAll("\"foundAt\":\"[^\"]*\"", "");
    }

    private static ValidatableResponse erase(UUID who) {
        return Api.as(TestTokens.service())
                .contentType("application/json")
                .body(Map.of("id", UUID.randomUUID(), "participant", who))
                .post("/v1/erasures")
                .then();
    }

    private String about(Map<String, Object> question, UUID me) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select case when one = '" + me
                        + "' then other else one end from impact_pair where id = '" + question.get("id") + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void renderings(UUID programme) {
        var path = "/v1/programmes/" + programme + "/impact";
        assertThat(organiserOf(programme).accept("text/csv").get(path).asString())
                .contains("subject,conclusion", "knows,more,3,", "worked-together,too-early");
        var english = organiserOf(programme).accept("image/svg+xml").get(path).asString();
        assertThat(english).contains("know each other", "100 %");
        assertThat(organiserOf(programme)
                        .accept("image/svg+xml")
                        .header("Accept-Language", "cy")
                        .get(path)
                        .asString())
                .contains("yn adnabod ei gilydd");
    }

    private static void published(UUID programme) {
        var path = "/v1/programmes/" + programme + "/impact/public";
        problem(given().get(path).then(), 404, "not-found");
        survey(programme, true, true).statusCode(200).body("published", is(true));
        int pairs = given().get(path)
                .then()
                .statusCode(200)
                .body("rounds", is(3))
                .body("effects[0].conclusion", is("more"))
                .body("effects[0].after", is(100))
                .body("effects[0].difference", is(100))
                .body("effects[2].after", nullValue())
                .extract()
                .path("effects[0].pairs");
        assertThat(pairs).isPositive();
        assertThat(pairs % 5).isZero();
    }

    @Test
    void nobodyIsAskedOrNamedWhoDidNotAgreeBeforeTheDraw() throws SQLException {
        var people = people(12, 12);
        var programme = asking(people);
        var agreed = people.subList(0, 8);
        agreed.forEach(it -> takePart(programme, it.id(), true).statusCode(200));
        var round = surveyed(programme);
        takePart(programme, people.get(8).id(), true).statusCode(200);
        untilMade(round);
        var names = agreed.stream().map(Someone::name).toList();
        int asked = 0;
        for (var it : people) {
            var questions = questions(programme, it.id());
            assertThat(questions).allSatisfy(q -> {
                assertThat(names).contains((String) q.get("name"));
                assertThat(q.get("phase")).isEqualTo("before");
                assertThat(q).doesNotContainKey("draw");
            });
            assertThat(questions.isEmpty() || agreed.contains(it)).isTrue();
            assertThat(questions.stream().map(q -> (String) q.get("name")).toList())
                    .isSorted();
            asked += questions.size();
        }
        assertThat(asked).isPositive();
        long pairs = count("select count(*) from impact_pair where round = '" + round + "'");
        assertThat(asked).isEqualTo((int) (2 * pairs));
        await().atMost(SOON).untilAsserted(() -> assertThat(Sisters.wire()
                        .find(postRequestedFor(urlPathEqualTo("/v1/sequences/bulk"))
                                .withRequestBody(containing("survey:" + round + ":before:"))
                                .withRequestBody(containing("https://unmentoring.example/survey/" + programme))))
                .isNotEmpty());
        assertThat(Sisters.wire()
                        .find(postRequestedFor(urlPathEqualTo("/v1/sequences/bulk"))
                                .withRequestBody(containing("survey:" + round + ":before:"
                                        + people.get(8).id()))))
                .isEmpty();
    }

    @Test
    void aYesCanBeTakenBackAndThenNothingLeadsToThem() throws SQLException {
        var people = people(12, 12);
        var programme = asking(people);
        people.forEach(it -> takePart(programme, it.id(), true).statusCode(200));
        var round = surveyed(programme);
        untilMade(round);
        var me = people.get(0).id();
        var questions = questions(programme, me);
        assertThat(questions).isNotEmpty();
        say(programme, me, questions.stream().map(q -> answer(q, true)).toList())
                .statusCode(200);
        long before = count("select sum(before_sides) from impact_pair_seen where round = '" + round + "'");
        takePart(programme, me, false)
                .statusCode(200)
                .body("takesPart", is(false))
                .body("questions", empty());
        takePart(programme, me, false).statusCode(200);
        assertThat(count("select count(*) from impact_pair where '" + me + "' in (one, other)"))
                .isZero();
        assertThat(count("select count(*) from impact_answer where participant = '" + me + "'"))
                .isZero();
        assertThat(count("select sum(before_sides) from impact_pair_seen where round = '" + round + "'"))
                .isEqualTo(before)
                .isPositive();
        problem(say(programme, me, List.of(answer(questions.get(0), true))), 400, "validation-failed");
        var other = people.get(1).id();
        assertThat(questions(programme, other).stream().map(q -> q.get("name")))
                .doesNotContain(people.get(0).name());
    }

    @Test
    void answersAreOnesOwnInTheirTimeAndTheLastWordCounts() throws SQLException {
        var people = people(12, 12);
        var programme = asking(people);
        people.forEach(it -> takePart(programme, it.id(), true).statusCode(200));
        untilMade(surveyed(programme));
        var me = people.get(0).id();
        var question = questions(programme, me).get(0);
        participant(me)
                .get("/v1/me/impact-surveys")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].programme", is(programme.toString()))
                .body("items[0].takesPart", is(true))
                .body("items[0].open", is(questions(programme, me).size()));
        say(programme, me, List.of(answer(question, true))).statusCode(200);
        say(programme, me, List.of(answer(question, null)))
                .statusCode(200)
                .body("questions.find { it.id == '" + question.get("id") + "' }.answer.knows", nullValue())
                .body("questions.find { it.id == '" + question.get("id") + "' }.answer.contacted", is(false));
        var late = answer(question, true);
        late.put("phase", "after");
        problem(say(programme, me, List.of(late)), 400, "validation-failed");
        var unknown = answer(question, true);
        unknown.put("question", UUID.randomUUID());
        problem(say(programme, me, List.of(answer(question, true), unknown)), 400, "validation-failed");
        mine(programme, me).body("questions.find { it.id == '" + question.get("id") + "' }.answer.knows", nullValue());
        problem(say(programme, me, List.of()), 400, "validation-failed");
        var stranger = people.stream()
                .map(Someone::id)
                .filter(it -> questions(programme, it).stream()
                        .noneMatch(q -> q.get("id").equals(question.get("id"))))
                .findFirst()
                .orElseThrow();
        problem(say(programme, stranger, List.of(answer(question, true))), 400, "validation-failed");
        Sisters.participantsAway();
        mine(programme, me).statusCode(200).body("namesAvailable", is(false)).body("questions", empty());
    }

    @Test
    void whoTakesNoPartInAProgrammeLearnsNothingOfIt() {
        var people = people(4, 4);
        var programme = asking(people);
        var stranger = UUID.randomUUID();
        problem(mine(programme, stranger), 404, "not-found");
        problem(takePart(programme, stranger, true), 404, "not-found");
        problem(takePart(UUID.randomUUID(), people.get(0).id(), true), 404, "not-found");
        participant(stranger)
                .get("/v1/me/impact-surveys")
                .then()
                .statusCode(200)
                .body("items", empty());
        for (var path : List.of("/impact", "/impact-survey")) {
            problem(
                    organiserOf(UUID.randomUUID())
                            .get("/v1/programmes/" + programme + path)
                            .then(),
                    404,
                    "not-found");
            problem(
                    participant(people.get(0).id())
                            .get("/v1/programmes/" + programme + path)
                            .then(),
                    403,
                    "role-missing");
        }
        survey(programme, false, false).statusCode(200).body("asked", is(false));
        problem(takePart(programme, people.get(0).id(), true), 409, "survey-not-asked");
        problem(
                organiserOf(programme)
                        .contentType("application/json")
                        .body("{\"asked\":true,\"published\":false}")
                        .put("/v1/programmes/" + programme + "/impact-survey")
                        .then(),
                428,
                "if-match-missing");
        problem(
                organiserOf(programme)
                        .contentType("application/json")
                        .header("If-Match", "\"77\"")
                        .body("{\"asked\":true,\"published\":false}")
                        .put("/v1/programmes/" + programme + "/impact-survey")
                        .then(),
                412,
                "changed-meanwhile");
    }

    @Test
    void aRoundOfAProgrammeThatDoesNotAskIsNotAskedAbout() throws SQLException {
        var people = people(6, 6);
        var programme = asking(people);
        people.forEach(it -> takePart(programme, it.id(), true).statusCode(200));
        survey(programme, false, false).statusCode(200);
        var quiet = surveyed(programme);
        survey(programme, true, false).statusCode(200);
        untilMade(surveyed(programme));
        assertThat(count("select count(*) from impact_round where round = '" + quiet + "'"))
                .isZero();
    }
}
