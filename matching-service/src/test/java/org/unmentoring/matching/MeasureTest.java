package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.as;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class MeasureTest {

    private UUID programme;
    private List<Someone> people;
    private List<String> matches;
    private List<List<String>> pairs;

    /** Four people of two organisations and two sectors, each the other's: two matches, of which one met. */
    @BeforeEach
    void oneRound() {
        Sisters.allIsWell();
        people = people(4, 2);
        programme = programme(people);
        String round = draw(programme).statusCode(201).extract().path("id");
        var drawn =
                organiserOf(programme).get("/v1/rounds/" + round + "/matches").jsonPath();
        matches = drawn.getList("items.id");
        pairs = drawn.getList("items.participants");
        met(0);
    }

    private void met(int match) {
        answer(matches.get(match), UUID.fromString(pairs.get(match).get(0)), "{\"met\":true}")
                .statusCode(200);
    }

    private JsonPath measured() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> asked("").getString("state").equals("current"));
        return asked("");
    }

    private JsonPath asked(String query) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/network/measures" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> figures(JsonPath measures, int round, String span, String ties) {
        return measures.getMap("items.find { it.round == " + round + " && it.span == '" + span + "' && it.ties == '"
                + ties + "' }.figures");
    }

    @Test
    void whoMetIsMeasuredApartFromWhoWasPutInTouch() {
        var measures = measured();
        assertThat(measures.getList("items")).hasSize(4);
        assertThat(measures.getString("asOf")).endsWith("Z");
        var touched = figures(measures, 1, "cumulative", "put-in-touch");
        assertThat(touched)
                .containsEntry("people", 4)
                .containsEntry("edges", 2)
                .containsEntry("components", 2)
                .containsEntry("largestComponent", 2)
                .containsEntry("largestShare", 0.5f)
                .containsEntry("alone", 0)
                .containsEntry("bridges", 2)
                .containsEntry("meanPathLength", 1.0f)
                .containsEntry("peopleWithinTwo", 1.0f)
                .containsEntry("sample", null);
        var met = figures(measures, 1, "cumulative", "met");
        assertThat(met)
                .containsEntry("people", 4)
                .containsEntry("edges", 1)
                .containsEntry("components", 3)
                .containsEntry("alone", 2);
        assertThat(figures(measures, 1, "round", "met")).isEqualTo(met);
        // Two of each: of the three whom anybody could meet one is a colleague, so chance would cross two times in
        // three.
        assertThat(measures.getDouble("items[0].figures.organisation.expected")).isCloseTo(1.0 / 3, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(1e-6);
    }

    @Test
    void aLateAnswerIsMeasuredTooAndOtherRoundsStayAsTheyWere() {
        draw(programme).statusCode(201);
        var before = measured();
        met(1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> figures(asked(""), 1, "round", "met").get("edges").equals(2));
        var after = measured();
        assertThat(figures(after, 1, "cumulative", "met")).containsEntry("edges", 2);
        assertThat(figures(after, 2, "cumulative", "met")).containsEntry("edges", 2);
        var same = "items.findAll { it.ties == 'put-in-touch' || (it.round == 2 && it.span == 'round') }";
        assertThat(after.getList(same)).isEqualTo(before.getList(same)).hasSize(5);
    }

    @Test
    void erasingSomebodyChangesNoFigure() {
        var before = measured();
        as(TestTokens.operator())
                .contentType("application/json")
                .body(Map.of(
                        "id", UUID.randomUUID(), "participant", people.get(0).id()))
                .post("/v1/erasures")
                .then()
                .statusCode(200);
        draw(programme).statusCode(201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> measured().getList("items").size() == 8);
        var after = measured();
        for (var span : List.of("cumulative", "round")) {
            for (var ties : List.of("met", "put-in-touch")) {
                assertThat(figures(after, 1, span, ties)).isEqualTo(figures(before, 1, span, ties));
            }
        }
    }

    @Test
    void theTableHasTheSameFigures() {
        measured();
        var csv = organiserOf(programme)
                .accept("text/csv")
                .get("/v1/programmes/" + programme + "/network/measures")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(csv).hasSize(5);
        var columns = List.of(csv.get(0).split(","));
        var met = csv.get(1).split(",", -1);
        assertThat(met).hasSize(columns.size()).startsWith("1", "cumulative", "met");
        assertThat(met[columns.indexOf("edges")]).isEqualTo("1");
        assertThat(met[columns.indexOf("degrees")]).isEqualTo("0:2 1:2");
        assertThat(met[columns.indexOf("mean constraint")]).isEqualTo("1.0");
        assertThat(met[columns.indexOf("sampled people")]).isEmpty();
    }

    @Test
    void aRoundCanBeAskedForAlone() {
        draw(programme).statusCode(201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> measured().getList("items").size() == 8);
        assertThat(asked("?round=2").getList("items.round")).containsOnly(2).hasSize(4);
        assertThat(asked("?round=9").getList("items")).isEmpty();
        for (var wrong : List.of("0", "-1", "abc", "1.5", "99999999999")) {
            problem(
                            organiserOf(programme)
                                    .get("/v1/programmes/" + programme + "/network/measures?round=" + wrong)
                                    .then(),
                            400,
                            "validation-failed")
                    .body("errors[0].pointer", equalTo("/round"));
        }
    }

    @Test
    void onlyThoseOfTheProgrammeSeeItsMeasures() {
        var path = "/v1/programmes/" + programme + "/network/measures";
        problem(organiserOf(UUID.randomUUID()).get(path).then(), 404, "not-found");
        problem(Api.participant(people.get(0).id()).get(path).then(), 403, "role-missing");
        var empty = UUID.randomUUID();
        organiserOf(empty)
                .get("/v1/programmes/" + empty + "/network/measures")
                .then()
                .statusCode(200)
                .body("state", equalTo("current"))
                .body("asOf", nullValue())
                .body("items", empty());
    }
}
