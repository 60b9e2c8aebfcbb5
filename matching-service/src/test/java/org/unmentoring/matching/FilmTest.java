package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class FilmTest {

    private UUID programme;
    private List<Someone> people;

    /** Round 1: six people, a match met, one did not, one says nothing. Round 2: two more come, one match met. */
    @BeforeEach
    void twoRounds() {
        Sisters.allIsWell();
        people = people(8, 4);
        programme = programme(people.subList(0, 6));
        var first = drawn();
        answer(first.getString("items[0].id"), person(first, 0), "{\"met\":true}")
                .statusCode(200);
        answer(first.getString("items[1].id"), person(first, 1), "{\"met\":false,\"reason\":\"no-time\"}")
                .statusCode(200);
        Sisters.pool(programme, people);
        var second = drawn();
        answer(second.getString("items[0].id"), person(second, 0), "{\"met\":true}")
                .statusCode(200);
    }

    private JsonPath drawn() {
        String round = draw(programme).statusCode(201).extract().path("id");
        return organiserOf(programme).get("/v1/rounds/" + round + "/matches").jsonPath();
    }

    private static UUID person(JsonPath matches, int match) {
        return UUID.fromString(matches.getString("items[" + match + "].participants[0]"));
    }

    private JsonPath film(String what) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> read("/film").getString("state").equals("current"));
        return read("/film" + what);
    }

    private JsonPath read(String what) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/network" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String read(String what, String type) {
        return organiserOf(programme)
                .accept(type)
                .get("/v1/programmes/" + programme + what)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @Test
    void theFilmTellsWhatEachRoundBrought() {
        var film = film("");
        assertThat(film.getList("rounds.round")).containsExactly(1, 2);
        assertThat(film.getList("rounds.joined")).containsExactly(6, 2);
        assertThat(film.getList("rounds.people")).containsExactly(6, 8);
        assertThat(film.getList("rounds.organisations")).containsExactly(4, 4);
        assertThat(film.getList("rounds.pairs")).containsExactly(3, 4);
        assertThat(film.getList("rounds.met")).containsExactly(1, 1);
        assertThat(film.getList("rounds.notMet")).containsExactly(1, 0);
        assertThat(film.getList("rounds.unconfirmed")).containsExactly(1, 3);
    }

    @Test
    void everyFormOfTheNetworkTellsTheSameNumbers() throws Exception {
        var film = film("");
        var ofPeople = film("/people");
        var ofOrganisations = film("/organisations");
        var network = read("");
        assertThat(ofPeople.getList("people")).hasSize(8);
        assertThat(network.getList("nodes")).hasSize(8);
        assertThat(ofOrganisations.getInt("organisations.collect { it.joined.people.sum() }.sum()"))
                .isEqualTo(8);
        assertThat(read("/network", "text/csv").lines()).hasSize(1 + 7);
        var graphml = xml(read("/network", "application/graphml+xml"));
        assertThat(graphml.getElementsByTagName("node").getLength()).isEqualTo(8);
        assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(7);
        var gexf = xml(read("/network", "application/gexf+xml"));
        assertThat(gexf.getElementsByTagName("node").getLength()).isEqualTo(8);
        assertThat(gexf.getElementsByTagName("edge").getLength()).isEqualTo(7);
        for (var outcome : Map.of("met", "met", "not-met", "notMet", "unconfirmed", "unconfirmed")
                .entrySet()) {
            var count = film.getInt("rounds.collect { it." + outcome.getValue() + " }.sum()");
            var theirs = ".findAll { it.outcome == '" + outcome.getKey() + "' }.size()";
            assertThat(ofPeople.getInt("edges" + theirs)).isEqualTo(count);
            assertThat(network.getInt("edges" + theirs)).isEqualTo(count);
            assertThat(ofOrganisations.getInt("edges.collect { it." + outcome.getValue() + " }.sum()"))
                    .isEqualTo(count);
            assertThat(read("/network", "text/csv")
                            .lines()
                            .filter(it -> it.matches("[12]," + outcome.getKey() + ",.*")))
                    .hasSize(count);
        }
        assertThat(xml(read("/network", "image/svg+xml"))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("8 people, 7 pairs put in touch: 2 met, 1 did not meet, 4 not confirmed.");
        assertThat(xml(read("/network/film/organisations", "image/svg+xml"))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .startsWith(
                        "8 people of 4 organisations, 7 pairs put in touch: 2 met, 1 did not meet, 4 not confirmed.");
    }

    @Test
    void peopleStayWhereTheyAre() {
        var before = film("/people").getList("people");
        Sisters.pool(programme, people(12, 4));
        drawn();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> film("/people").getList("people").size() == 20);
        assertThat(film("/people").getList("people").subList(0, 8)).isEqualTo(before);
    }

    @Test
    void whoHasSeenARoundAsksForTheNext() {
        var all = film("/people");
        var first = film("/people?throughRound=1");
        var next = film("/people?fromRound=2");
        assertThat(first.getInt("throughRound")).isEqualTo(1);
        assertThat(first.getList("people").size() + next.getList("people").size())
                .isEqualTo(8);
        assertThat(next.getList("people.joinedRound")).containsOnly(2);
        assertThat(next.getList("edges.round")).containsOnly(2).hasSize(4);
        assertThat(all.getList("edges")).containsAll(next.getList("edges"));
        assertThat(all.getList("people.number")).containsAll(next.getList("edges.source"));
        var organisations = film("/organisations?fromRound=2");
        assertThat(organisations.getInt("organisations.collect { it.joined.people.sum() }.sum()"))
                .isEqualTo(2);
        for (var wrong : List.of("fromRound=0", "fromRound=x", "throughRound=-1", "throughRound=1e3")) {
            for (var part : List.of("people", "organisations")) {
                problem(
                                organiserOf(programme)
                                        .get("/v1/programmes/" + programme + "/network/film/" + part + "?" + wrong)
                                        .then(),
                                400,
                                "validation-failed")
                        .body("errors[0].pointer", equalTo("/" + wrong.split("=")[0]));
            }
        }
    }

    @Test
    void picturesSpeakWelshToo() {
        film("");
        var picture = organiserOf(programme)
                .accept("image/svg+xml")
                .header("Accept-Language", "cy, en;q=0.5")
                .get("/v1/programmes/" + programme + "/network")
                .then()
                .header("Content-Language", "cy")
                .extract()
                .asString();
        assertThat(picture).contains("Y rhwydwaith ar ôl rownd 2", "heb gyfarfod (1)");
    }

    @Test
    void erasingSomebodyLeavesTheFilmAsItIs() {
        var before = film("/people").getList("edges");
        as(TestTokens.operator())
                .contentType("application/json")
                .body(Map.of(
                        "id", UUID.randomUUID(), "participant", people.get(0).id()))
                .post("/v1/erasures")
                .then()
                .statusCode(200);
        assertThat(film("/people").getList("edges")).isEqualTo(before);
        assertThat(film("/people")
                        .getString("people.findAll { it.id == '" + people.get(0).id() + "' }"))
                .doesNotContain("Llŷr");
    }

    @Test
    void onlyThoseOfTheProgrammeSeeItsFilm() {
        for (var part : List.of("", "/people", "/organisations")) {
            var path = "/v1/programmes/" + programme + "/network/film" + part;
            problem(organiserOf(UUID.randomUUID()).get(path).then(), 404, "not-found");
            problem(Api.participant(people.get(0).id()).get(path).then(), 403, "role-missing");
        }
        var empty = UUID.randomUUID();
        organiserOf(empty)
                .get("/v1/programmes/" + empty + "/network/film")
                .then()
                .statusCode(200)
                .body("state", equalTo("current"))
                .body("rounds", empty());
    }
}
