package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.unmentoring.matching.Api.answer;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class OpenDataTest {
    private static final int PEOPLE = 40;
    private static final String OGL = "{\"licence\":\"OGL-UK-3.0\"}";

    @Inject
    DataSource database;

    private List<Someone> people;
    private UUID programme;

    @BeforeEach
    void twoRoundsAreOver() throws SQLException {
        Sisters.allIsWell();
        people = people(PEOPLE, PEOPLE);
        programme = programme(people);
        for (int i = 0; i < 2; i++) {
            String round = draw(programme).statusCode(201).extract().path("id");
            var matches = organiserOf(programme).get("/v1/rounds/" + round + "/matches?limit=200");
            List<String> ids = matches.path("items.id");
            List<List<String>> who = matches.path("items.participants");
            for (int match = 0; match < 15; match++)
                answer(
                                ids.get(match),
                                UUID.fromString(who.get(match).get(0)),
                                match < 10 ? "{\"met\":true}" : "{\"met\":false,\"reason\":\"no-time\"}")
                        .statusCode(200);
        }
        sql("update round set meet_by = now() - interval '8 days' where programme = '" + programme + "'");
    }

    @Test
    void onePressPublishesWhatThePreviewSaid() {
        var preview = organiser()
                .get(path("/preview"))
                .then()
                .statusCode(200)
                .body("safe", is(true))
                .body("throughRound", is(2))
                .body("protection.k", is(5))
                .body("protection.outcomes", is("all"))
                .body("protection.linkedAcrossRounds", is(false));
        given().get(path("")).then().statusCode(200).body("items", empty());
        publish()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith(path("/1")))
                .body("version", is(1))
                .body("licence", is("OGL-UK-3.0"))
                .body("files", hasSize(8));
        given().get(path(""))
                .then()
                .statusCode(200)
                .header("Cache-Control", org.hamcrest.Matchers.containsString("max-age=60"))
                .body("items.version", org.hamcrest.Matchers.contains(1))
                .body("items[0].withdrawnAt", nullValue());
        var data = given().get(path("/1")).then().statusCode(200).body("name", is("Coffee trials"));
        data.body("people", hasSize((int) preview.extract().path("people")));
        assertThat((Map<String, Object>) data.extract().path("protection"))
                .isEqualTo(preview.extract().path("protection"));
        assertThat((Object) data.extract().path("rounds"))
                .isEqualTo(preview.extract().path("rounds"));
    }

    @Test
    void itAgreesWithGrowthAndWithTheRawOutcomes() {
        publish().statusCode(201);
        var growth = organiser().get("/v1/programmes/" + programme + "/growth").then();
        var data = given().get(path("/1")).then();
        for (var figure : List.of("matches", "met", "notMet", "unconfirmed")) {
            List<Integer> there = growth.extract().path("items." + figure);
            List<Integer> here = data.extract().path("rounds." + figure);
            assertThat(here).as(figure).isEqualTo(there);
        }
        assertThat((List<Integer>) data.extract().path("rounds.met")).containsExactly(10, 10);
        List<Map<String, Object>> degrees = data.extract().path("degrees");
        assertThat(degrees).contains(Map.of("ties", "put-in-touch", "fromOthers", 2, "toOthers", 2, "people", PEOPLE));
        assertThat(degrees.stream()
                        .filter(it -> it.get("ties").equals("met"))
                        .mapToInt(it -> (int) it.get("people"))
                        .sum())
                .isBetween(PEOPLE - 3 * 4, PEOPLE);
    }

    @Test
    void itStaysAsItWasWhateverHappensAndHoldsNobodysId() throws SQLException {
        publish().statusCode(201);
        var before = given().get(path("/1")).asString();
        var zip = given().get(path("/1/dataset.zip")).asByteArray();
        for (var someone : people) {
            assertThat(before).doesNotContain(someone.id().toString()).doesNotContain(someone.organisation() + "\"");
        }
        Api.as(TestTokens.service())
                .contentType("application/json")
                .body(Map.of(
                        "id", UUID.randomUUID(), "participant", people.get(0).id()))
                .post("/v1/erasures")
                .then()
                .statusCode(200);
        sql(
                "update outcome set met = false, met_since = null where match in (select match.id from match join round on round.id = match.round"
                        + " where round.programme = '" + programme + "')");
        assertThat(given().get(path("/1")).asString()).isEqualTo(before);
        assertThat(given().get(path("/1/dataset.zip")).asByteArray()).isEqualTo(zip);
    }

    @Test
    void anotherPublicationHasItsOwnSurrogatesAndVersion() {
        publish().statusCode(201);
        publish().statusCode(201).body("version", is(2));
        List<Map<String, Object>> first = given().get(path("/1")).path("edges");
        List<Map<String, Object>> second = given().get(path("/2")).path("edges");
        assertThat(first).hasSameSizeAs(second).isNotEqualTo(second);
    }

    @Test
    void aLaterVersionTellsOfTheSameRoundsAsItDidBefore() throws SQLException {
        sql("update round set meet_by = now() - interval '6 days' where number = 2 and programme = '" + programme
                + "'");
        publish().statusCode(201).body("throughRound", is(1));
        sql("update round set meet_by = now() - interval '8 days' where programme = '" + programme + "'");
        sql("delete from outcome where match in (select match.id from match join round on round.id = match.round"
                + " where round.number = 1 and round.programme = '" + programme + "')");
        publish().statusCode(201).body("throughRound", is(2));
        var first = given().get(path("/1"));
        var second = given().get(path("/2"));
        assertThat((Object) second.path("rounds[0]")).isEqualTo(first.path("rounds[0]"));
        assertThat(second.<List<Object>>path("rounds")).hasSize(2);
        for (var outcome : List.of("met", "not-met", "unconfirmed")) {
            var count = "edges.count { it.rounds == '1' && it.outcome == '" + outcome + "' }";
            assertThat((Integer) second.path(count)).isEqualTo(first.path(count));
        }
    }

    @Test
    void theSameKeyPublishesOnce() {
        var key = UUID.randomUUID().toString();
        var token = TestTokens.organiser(UUID.randomUUID(), programme);
        for (int i = 0; i < 2; i++) {
            Api.as(token)
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(OGL)
                    .post(path(""))
                    .then()
                    .statusCode(201)
                    .body("version", is(1));
        }
        given().get(path("")).then().body("items", hasSize(1));
    }

    @Test
    void whatIsWithdrawnIsGone() {
        publish().statusCode(201);
        for (int i = 0; i < 2; i++)
            organiser()
                    .delete(path("/1"))
                    .then()
                    .statusCode(200)
                    .body("withdrawnAt", notNullValue())
                    .body("files", empty());
        problem(given().get(path("/1")).then(), 410, "open-data-withdrawn");
        problem(given().get(path("/1/edges.csv")).then(), 410, "open-data-withdrawn");
        given().get(path("")).then().body("items[0].withdrawnAt", notNullValue());
        publish().statusCode(201).body("version", is(2));
    }

    @Test
    void everyFormSaysTheSame() throws Exception {
        publish().statusCode(201);
        var data = given().get(path("/1"));
        int people = data.path("people.size()");
        int edges = data.path("edges.size()");
        file("people.csv", "text/csv").body(startsWith("id,rounds,sector"));
        assertThat(lines("people.csv")).hasSize(people + 1);
        assertThat(lines("edges.csv")).hasSize(edges + 1);
        assertThat(lines("rounds.csv")).hasSize(data.<Integer>path("rounds.size()") + 1);
        assertThat(lines("degrees.csv")).hasSize(data.<Integer>path("degrees.size()") + 1);
        assertThat(lines("dictionary.csv")).anySatisfy(it -> assertThat(it).contains("Rhywun mewn un paru"));
        var factory = DocumentBuilderFactory.newDefaultInstance();
        var graph = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        given().get(path("/1/network.graphml")).asByteArray()));
        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(people);
        assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(edges);
        assertThat(entries(given().get(path("/1/dataset.zip")).asByteArray()))
                .contains("people.csv", "network.graphml", "README.txt")
                .hasSize(7);
        problem(given().get(path("/1/secrets.csv")).then(), 404, "not-found");
        problem(given().get(path("/7")).then(), 404, "not-found");
        problem(given().get(path("/one")).then(), 404, "not-found");
    }

    @Test
    void aSectorThatLooksLikeAFormulaStaysText() throws SQLException {
        sql("update seat set sector = '=HYPERLINK(1)' where round in (select id from round where programme = '"
                + programme + "')");
        publish().statusCode(201);
        assertThat(given().get(path("/1")).<List<String>>path("people.sector")).containsOnly("=HYPERLINK(1)");
        assertThat(lines("people.csv").subList(1, 3))
                .allSatisfy(it -> assertThat(it).contains("'=HYPERLINK(1)"));
    }

    @Test
    void aRoundThatIsNotOverIsNotToldOf() throws SQLException {
        sql("update round set meet_by = now() - interval '6 days' where number = 2 and programme = '" + programme
                + "'");
        publish().statusCode(201).body("throughRound", is(1));
        sql("update round set meet_by = now() where programme = '" + programme + "'");
        organiser().delete(path("/1")).then().statusCode(200);
        organiser().get(path("/preview")).then().statusCode(200).body("safe", is(false));
        problem(publish(), 409, "open-data-not-safe");
    }

    @Test
    void othersPublishAndWithdrawNothing() {
        publish().statusCode(201);
        var other = organiserOf(UUID.randomUUID());
        problem(other.get(path("/preview")).then(), 404, "not-found");
        problem(organiserOf(UUID.randomUUID()).delete(path("/1")).then(), 404, "not-found");
        problem(
                organiserOf(UUID.randomUUID())
                        .contentType("application/json")
                        .body(OGL)
                        .post(path(""))
                        .then(),
                404,
                "not-found");
        problem(participant(people.get(0).id()).get(path("/preview")).then(), 403, "role-missing");
        problem(
                given().get("/v1/programmes/" + UUID.randomUUID() + "/open-data")
                        .then(),
                404,
                "not-found");
        problem(
                given().get("/v1/programmes/" + UUID.randomUUID() + "/open-data/1")
                        .then(),
                404,
                "not-found");
        for (var body : List.of("{}", "{\"licence\":\"MIT\"}", "{\"licence\":null}"))
            organiser()
                    .contentType("application/json")
                    .body(body)
                    .post(path(""))
                    .then()
                    .statusCode(400);
    }

    private String path(String rest) {
        return "/v1/programmes/" + programme + "/open-data" + rest;
    }

    private io.restassured.specification.RequestSpecification organiser() {
        return organiserOf(programme);
    }

    private ValidatableResponse publish() {
        return organiser()
                .contentType("application/json")
                .body(OGL)
                .post(path(""))
                .then();
    }

    private ValidatableResponse file(String name, String type) {
        return given().get(path("/1/" + name)).then().statusCode(200).contentType(startsWith(type));
    }

    private List<String> lines(String name) {
        return file(name, "text/csv").extract().asString().lines().toList();
    }

    private static List<String> entries(byte[] bytes) throws IOException {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var some = connection.createStatement()) {
            some.execute(statement);
        }
    }
}
