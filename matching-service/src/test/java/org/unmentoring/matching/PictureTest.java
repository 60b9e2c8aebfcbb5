package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.xml.sax.InputSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class PictureTest {

    private static final String DANGEROUS = "=cmd|' /C calc'!A0";

    private UUID programme;
    private List<Someone> people;

    /** Round 1: four people, one match met and one not. Round 2: one left, two joined, one match met, one has no answer. */
    @BeforeEach
    void twoRounds() {
        Sisters.allIsWell();
        people = new ArrayList<>(people(5, 5));
        people.add(new Someone(UUID.randomUUID(), "F", "f@f.example", DANGEROUS, "<b>&\"housing\""));
        programme = programme(people.subList(0, 4));
        var first = matches(draw(programme).statusCode(201).extract().path("id"));
        answer(first.get(0).id(), first.get(0).one(), "{\"met\":true}").statusCode(200);
        answer(first.get(1).id(), first.get(1).one(), "{\"met\":false,\"reason\":\"no-time\"}")
                .statusCode(200);
        Sisters.pool(programme, List.of(people.get(0), people.get(1), people.get(4), people.get(5)));
        var second = matches(draw(programme).statusCode(201).extract().path("id"));
        answer(second.get(0).id(), second.get(0).one(), "{\"met\":true}").statusCode(200);
    }

    private record Drawn(String id, UUID one) {}

    private List<Drawn> matches(String round) {
        var items =
                organiserOf(programme).get("/v1/rounds/" + round + "/matches").jsonPath();
        return List.of(
                new Drawn(items.get("items[0].id"), UUID.fromString(items.get("items[0].participants[0]"))),
                new Drawn(items.get("items[1].id"), UUID.fromString(items.get("items[1].participants[0]"))));
    }

    private String as(String type, String what) {
        return organiserOf(programme)
                .accept(type)
                .get("/v1/programmes/" + programme + "/" + what)
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .extract()
                .asString();
    }

    @Test
    void theNetworkGrowsRoundByRound() {
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/network?throughRound=1")
                .then()
                .statusCode(200)
                .body("throughRound", equalTo(1))
                .body("nodes", hasSize(4))
                .body("nodes.joinedRound", equalTo(List.of(1, 1, 1, 1)))
                .body("edges.outcome", org.hamcrest.Matchers.containsInAnyOrder("met", "not-met"));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/network")
                .then()
                .body("throughRound", equalTo(2))
                .body("nodes.joinedRound", equalTo(List.of(1, 1, 1, 1, 2, 2)))
                .body("edges.round", equalTo(List.of(1, 1, 2, 2)))
                .body("edges[0].source", org.hamcrest.Matchers.notNullValue());
        for (var wrong : List.of("0", "-1", "abc", "1.5")) {
            problem(
                            organiserOf(programme)
                                    .get("/v1/programmes/" + programme + "/network?throughRound=" + wrong)
                                    .then(),
                            400,
                            "validation-failed")
                    .body("errors[0].pointer", equalTo("/throughRound"));
        }
    }

    @Test
    void growthCountsWhoJoinedAndWhoLeft() {
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/growth")
                .then()
                .statusCode(200)
                .body("items.round", equalTo(List.of(1, 2)))
                .body("items.participants", equalTo(List.of(4, 4)))
                .body("items.joined", equalTo(List.of(4, 2)))
                .body("items.left", equalTo(List.of(0, 2)))
                .body("items.matches", equalTo(List.of(2, 2)))
                .body("items.met", equalTo(List.of(1, 1)))
                .body("items.notMet", equalTo(List.of(1, 0)))
                .body("items.unconfirmed", equalTo(List.of(0, 1)))
                .body("items.repeats", equalTo(List.of(0, 0)));
    }

    @Test
    void redIsWhatDidNotMeetOrNobodySaid() throws Exception {
        var picture = as("image/svg+xml", "network");
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)));
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 320 ");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("The network after round 2");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("6 people, 4 pairs put in touch: 2 met, 1 did not meet, 1 not confirmed.");
        var edges = picture.substring(picture.indexOf("id=\"edges\""), picture.indexOf("id=\"people\""));
        assertThat(edges.split("#d4351c", -1)).hasSize(3);
        assertThat(edges.split("#8aa89a", -1)).hasSize(3);
        assertThat(picture).doesNotContain("<script", "<b>").contains("&lt;b&gt;&amp;");
    }

    @Test
    void peopleKeepTheirPlaceFromRoundToRound() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as("application/json", "network/film").contains("\"current\""));
        var circle = Pattern.compile("<circle cx=\"([0-9.]+)\" cy=\"([0-9.]+)\" r=\"[0-9.]+\" fill=\"([^\"]+)\"");
        var before = circle.matcher(as("image/svg+xml", "network?throughRound=1"))
                .results()
                .map(it -> it.group())
                .limit(4)
                .toList();
        var after = circle.matcher(as("image/svg+xml", "network"))
                .results()
                .map(it -> it.group())
                .limit(6)
                .toList();
        assertThat(after.subList(0, 4)).isEqualTo(before);
        assertThat(as("image/svg+xml", "network")).isEqualTo(as("image/svg+xml", "network"));
    }

    @Test
    void theGrowthChartSaysWhatItShows() throws Exception {
        var picture = as("image/svg+xml", "growth");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(picture)));
        assertThat(picture)
                .contains(
                        "<title id=\"title\">Growth, round by round</title>",
                        "2 rounds. In round 2: 4 people, 2 matches, of which 1 met, 0 did not meet, 1 not confirmed.",
                        ">Round</text>",
                        ">nobody said</text>");
    }

    @Test
    void tablesNeverHoldAFormula() {
        assertThat(as("text/csv", "network"))
                .startsWith("round,outcome,source,source organisation,")
                .contains("'" + DANGEROUS)
                .doesNotContain("," + DANGEROUS);
        assertThat(as("text/csv", "growth").lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("2,20")
                .endsWith(",4,2,2,2,1,0,1,0,0,4,0,0,4,6,2,3,3,1,,,,");
    }

    @Test
    void anEmptyProgrammeHasAnEmptyPicture() {
        programme = programme(List.of());
        assertThat(as("image/svg+xml", "network")).contains("No round yet");
        assertThat(as("image/svg+xml", "growth")).contains("No round yet");
        assertThat(as("text/csv", "growth").lines()).hasSize(1);
    }
}
