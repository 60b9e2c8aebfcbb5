package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.unmentoring.matching.Api.as;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** Growth, network, its measures, reasons and open data say the same as what people said, and go on saying it when somebody is erased. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class AgreementTest {

    private static final List<String> SAID = List.of(
            "{\"met\":true,\"rating\":4}",
            "{\"met\":false,\"reason\":\"no-time\"}",
            "{\"met\":false,\"reason\":\"diary-clash\",\"comment\":\"Sorry\"}",
            "{\"met\":false}");

    @Inject
    DataSource database;

    private UUID programme;
    private List<Someone> people;

    /** Four rounds with a trio each, a repair, somebody who comes, somebody who leaves, and answers of every kind. */
    @BeforeEach
    void roundsOfEveryKind() {
        Sisters.allIsWell();
        people = new ArrayList<>(people(12, 5));
        programme = programme(people.subList(0, 9));
        for (int round = 1; round <= 4; round++) {
            pool(round == 1 ? people.subList(0, 9) : people.subList(1, 8 + 2 * (round % 3)));
            Sisters.enrolled(programme, 9 + round, round, 2 * round, round);
            String id = draw(programme).statusCode(201).extract().path("id");
            tell(id, round);
            if (round == 2) {
                repair(id);
            }
        }
    }

    private void pool(List<Someone> some) {
        Sisters.pool(programme, some, it -> Map.of("cadence", 1));
    }

    private void tell(String round, int number) {
        var matches = organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches?limit=200")
                .jsonPath();
        int told = 0;
        for (int i = 0; i < matches.getList("items").size(); i++) {
            String match = matches.getString("items[" + i + "].id");
            for (String person : matches.<String>getList("items[" + i + "].participants")) {
                if ((i + number) % 3 != 0 || told % 4 == 1) {
                    Api.answer(match, UUID.fromString(person), SAID.get((told + number) % SAID.size()))
                            .statusCode(200);
                }
                told++;
            }
        }
    }

    private void repair(String round) {
        var everybody = organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches?limit=200")
                .jsonPath();
        for (int i = 0; i < everybody.getList("items").size(); i++) {
            if (everybody.getString("items[" + i + "].outcome").equals("unconfirmed")) {
                organiserOf(programme)
                        .contentType("application/json")
                        .body(Map.of("participant", everybody.getString("items[" + i + "].participants[0]")))
                        .post("/v1/rounds/" + round + "/dropouts")
                        .then()
                        .statusCode(200);
                return;
            }
        }
    }

    private JsonPath of(String what) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private record Raw(Set<String> people, Set<String> answers) {}

    /** What the tables say, put together here once more and by other means than the service's. */
    private Map<Integer, Map<String, Raw>> raw() throws SQLException {
        var rounds = new HashMap<Integer, Map<String, Raw>>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select round.number, match.id, seat.participant, outcome.met, match.dissolved_by is not null"
                                + " from round join match on match.round = round.id join seat on seat.match = match.id"
                                + " left join outcome on outcome.match = match.id and outcome.participant = seat.participant"
                                + " where round.programme = '" + programme + "' order by round.number")) {
            while (row.next()) {
                var match = rounds.computeIfAbsent(row.getInt(1), first -> new HashMap<>())
                        .computeIfAbsent(row.getString(2), first -> new Raw(new TreeSet<>(), new HashSet<>()));
                match.people().add(row.getString(3));
                if (row.getString(4) != null) match.answers().add(row.getString(4));
                if (row.getBoolean(5)) match.answers().add("dissolved");
            }
        }
        return rounds;
    }

    private static String outcome(Raw match) {
        if (match.answers().contains("t")) return "met";
        if (match.answers().contains("dissolved")) return "none";
        return match.answers().contains("f") ? "not-met" : "unconfirmed";
    }

    private static long count(Map<String, Raw> round, String outcome) {
        return round.values().stream().filter(it -> outcome(it).equals(outcome)).count();
    }

    private static long sides(Map<String, Raw> round, String outcome) {
        return round.values().stream()
                .filter(it -> outcome(it).equals(outcome))
                .mapToLong(it -> it.people().size())
                .sum();
    }

    private static long pairs(Map<String, Raw> round, String outcome) {
        return round.values().stream()
                .filter(it -> outcome(it).equals(outcome))
                .mapToLong(it -> it.people().size() * (it.people().size() - 1L) / 2)
                .sum();
    }

    @Test
    void allFiguresAreWhatPeopleSaid() throws SQLException {
        var raw = raw();
        var growth = of("growth");
        var reasons = of("reasons");
        var network = of("network");
        assertThat(growth.getList("items.round")).isEqualTo(List.of(1, 2, 3, 4));
        for (var round : raw.entrySet()) {
            int i = round.getKey() - 1;
            for (var outcome : Map.of("met", "met", "notMet", "not-met", "unconfirmed", "unconfirmed")
                    .entrySet()) {
                long matches = count(round.getValue(), outcome.getValue());
                assertThat(growth.getLong("items[" + i + "]." + outcome.getKey()))
                        .isEqualTo(matches);
                assertThat(reasons.getLong("rounds[" + i + "].matches." + outcome.getKey()))
                        .isEqualTo(matches);
                assertThat(reasons.getLong("rounds[" + i + "].sides." + outcome.getKey()))
                        .isEqualTo(sides(round.getValue(), outcome.getValue()));
                assertThat(network.getLong("edges.count { it.round == " + round.getKey() + " && it.outcome == '"
                                + outcome.getValue() + "' }"))
                        .isEqualTo(pairs(round.getValue(), outcome.getValue()));
            }
            assertThat(growth.getLong("items[" + i + "].matches"))
                    .isEqualTo(reasons.getLong("rounds[" + i + "].matches.all"))
                    .isEqualTo(round.getValue().size() - count(round.getValue(), "none"));
        }
    }

    @Test
    void sidesAddUpHoweverTheyAreParted() {
        var reasons = of("reasons");
        for (var of : List.of("all", "met", "notMet", "unconfirmed", "withoutReason")) {
            long total = reasons.getLong("total." + of);
            for (var parted : List.of("rounds", "sectors", "cadences")) {
                assertThat(reasons.<Integer>getList(parted + ".sides." + of).stream()
                                .mapToLong(it -> it)
                                .sum())
                        .as(of + " by " + parted)
                        .isEqualTo(total);
            }
        }
        long given = reasons.<Integer>getList("total.reasons.sides").stream()
                .mapToLong(it -> it)
                .sum();
        assertThat(given).isPositive();
        assertThat(given + reasons.getLong("total.withoutReason")).isEqualTo(reasons.getLong("total.notMet"));
        assertThat(reasons.getLong("total.met")
                        + reasons.getLong("total.notMet")
                        + reasons.getLong("total.unconfirmed"))
                .isEqualTo(reasons.getLong("total.all"));
        assertThat(reasons.getList("cadences.cadence")).isEqualTo(List.of(1));
    }

    @Test
    void whoMetIsAllThatTheCurveHasMet() throws SQLException {
        var times = of("time-to-meeting");
        long met = raw().values().stream().mapToLong(it -> count(it, "met")).sum();
        long matches = raw().values().stream().mapToLong(Map::size).sum();
        assertThat(times.getLong("met")).isEqualTo(met);
        assertThat(times.getLong("matches")).isEqualTo(matches).isEqualTo(met + times.getLong("censored"));
        assertThat(times.<Integer>getList("curve.met").stream()
                        .mapToLong(it -> it)
                        .sum())
                .isEqualTo(met);
        assertThat(times.getDouble("curve[-1].share")).isCloseTo(met / (double) matches, within(1e-6));
    }

    @Test
    void measuresHaveTheEdgesThatTheNetworkHas() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> of("network/measures").getString("state").equals("current"));
        var measures = of("network/measures");
        var network = of("network");
        for (int round = 1; round <= 4; round++) {
            var here = "items.find { it.round == " + round + " && it.span == 'round' && it.ties == ";
            assertThat(measures.getLong(here + "'put-in-touch' }.figures.edges"))
                    .isEqualTo(network.getLong("edges.count { it.round == " + round + " }"));
            assertThat(measures.getLong(here + "'met' }.figures.edges"))
                    .isEqualTo(network.getLong("edges.count { it.round == " + round + " && it.outcome == 'met' }"));
            assertThat(measures.getLong(here + "'met' }.figures.people"))
                    .isEqualTo(of("growth").getLong("items[" + (round - 1) + "].participants"));
        }
    }

    @Test
    void growthKnowsWhoCameAndWentAndWhatWasReached() throws SQLException {
        var growth = of("growth");
        assertThat(growth.getList("items.active")).isEqualTo(List.of(10, 11, 12, 13));
        assertThat(growth.getList("items.paused")).isEqualTo(List.of(1, 2, 3, 4));
        assertThat(growth.getList("items.signedUp")).isEqualTo(List.of(2, 4, 6, 8));
        assertThat(growth.getList("items.leftProgramme")).isEqualTo(List.of(1, 2, 3, 4));
        assertThat(growth.<Integer>getList("items.newOrganisations").stream()
                        .mapToInt(it -> it)
                        .sum())
                .isEqualTo(growth.getInt("items[-1].organisationsSoFar"))
                .isEqualTo(5);
        assertThat(growth.getList("items.sectorsSoFar")).isEqualTo(List.of(2, 2, 2, 2));
        assertThat(growth.getList("items.newSectors")).isEqualTo(List.of(2, 0, 0, 0));
        Set<String> before = Set.of();
        Set<String> ever = new HashSet<>();
        for (int round = 1; round <= 4; round++) {
            var here = inRound(round);
            var last = before;
            var item = "items[" + (round - 1) + "].";
            assertThat(growth.getInt(item + "participants")).isEqualTo(here.size());
            assertThat(growth.getLong(item + "joined"))
                    .isEqualTo(here.stream().filter(it -> !ever.contains(it)).count());
            assertThat(growth.getLong(item + "left"))
                    .isEqualTo(last.stream().filter(it -> !here.contains(it)).count());
            assertThat(growth.getLong(item + "returning"))
                    .isEqualTo(here.stream()
                            .filter(it -> ever.contains(it) && !last.contains(it))
                            .count());
            before = here;
            ever.addAll(here);
        }
    }

    private Set<String> inRound(int number) throws SQLException {
        var people = new HashSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select participant from seat join round on round.id = seat.round"
                        + " where round.number = " + number + " and round.programme = '" + programme + "'")) {
            while (row.next()) people.add(row.getString(1));
        }
        return people;
    }

    @Test
    void openDataSaysTheSameAndGoesOnSayingItWhenSomebodyIsErased() throws SQLException {
        twoRoundsOfFortyOnePeopleAreOver();
        publish();
        var data = published(1);
        var network = of("network");
        var reasons = of("reasons");
        var raw = raw();
        int told = 0;
        for (int i = 0; i < data.getList("rounds").size(); i++) {
            var here = "rounds[" + i + "].";
            var ends = data.getString(here + "rounds").split("-");
            long matches = 0;
            long met = 0;
            long pairs = 0;
            for (int round = Integer.parseInt(ends[0]); round <= Integer.parseInt(ends[ends.length - 1]); round++) {
                matches += reasons.getLong("rounds[" + (round - 1) + "].matches.all");
                met += count(raw.get(round), "met");
                pairs += network.getLong("edges.count { it.round == " + round + " }");
                told++;
            }
            assertThat(data.getLong(here + "matches")).isEqualTo(matches);
            assertThat(data.getLong(here + "met")).isEqualTo(met);
            long shown = data.getLong("edges.count { it.rounds == '" + data.getString(here + "rounds") + "' }");
            long withheld = data.getLong(here + "withheld");
            assertThat(pairs - shown).isBetween(withheld, 3 * withheld);
        }
        assertThat(told).isEqualTo(of("growth").getList("items").size());
        assertThat(data.getLong("rounds.met.sum()"))
                .isEqualTo(of("growth").getLong("items.met.sum()"))
                .isEqualTo(of("time-to-meeting").getLong("met"));
        assertThat(data.getLong("rounds.people.sum()")).isEqualTo(of("growth").getLong("items.participants.sum()"));
        degreesAreThoseOf(network, data, "put-in-touch", "true");
        degreesAreThoseOf(network, data, "met", "it.outcome == 'met'");
        var bytes = text(1);
        erase(people.subList(1, 4));
        assertThat(text(1)).isEqualTo(bytes);
        publish();
        for (var figures : List.of("rounds", "degrees", "protection"))
            assertThat((Object) published(2).get(figures)).isEqualTo(data.get(figures));
        people.subList(1, 4).forEach(it -> assertThat(bytes + text(2))
                .doesNotContain(it.id().toString()));
    }

    private void twoRoundsOfFortyOnePeopleAreOver() throws SQLException {
        people = people(41, 5);
        programme = programme(people);
        for (int round = 1; round <= 2; round++)
            tell(draw(programme).statusCode(201).extract().path("id"), round);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update round set meet_by = now() - interval '8 days' where programme = '" + programme + "'");
        }
    }

    private void publish() {
        organiserOf(programme)
                .contentType("application/json")
                .body(Map.of("licence", "OGL-UK-3.0"))
                .post("/v1/programmes/" + programme + "/open-data")
                .then()
                .statusCode(201);
    }

    private JsonPath published(int version) {
        return JsonPath.from(text(version));
    }

    private String text(int version) {
        return given().get("/v1/programmes/" + programme + "/open-data/" + version)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Counted from the edges of the network once more: with how many others each of its people has one. */
    private static void degreesAreThoseOf(JsonPath network, JsonPath data, String ties, String which) {
        Map<String, Set<String>> others = new HashMap<>();
        network.<String>getList("nodes.id").forEach(it -> others.put(it, new HashSet<>()));
        network.<Map<String, String>>getList("edges.findAll { " + which + " }").forEach(it -> {
            others.get(it.get("source")).add(it.get("target"));
            others.get(it.get("target")).add(it.get("source"));
        });
        var steps = data.<Map<String, Object>>getList("degrees.findAll { it.ties == '" + ties + "' }");
        assertThat(steps).isNotEmpty();
        for (var it : steps) {
            long people = others.values().stream()
                    .filter(some ->
                            (int) it.get("fromOthers") <= some.size() && some.size() <= (int) it.get("toOthers"))
                    .count();
            assertThat((Integer) it.get("people")).as("%s", it).isEqualTo((int) (people - people % 5));
        }
    }

    @Test
    void erasingSomebodyChangesNoFigure() {
        var figures = List.of("growth", "network", "reasons", "time-to-meeting", "reasons?forPublication=true");
        var before = figures.stream().map(this::withoutTime).toList();
        erase(people.subList(1, 4));
        assertThat(figures.stream().map(this::withoutTime).toList()).isEqualTo(before);
        assertThat(before.get(2)).doesNotContain(people.get(2).id().toString());
    }

    private static void erase(List<Someone> some) {
        some.forEach(it -> as(TestTokens.service())
                .contentType("application/json")
                .body(Map.of("id", UUID.randomUUID(), "participant", it.id()))
                .post("/v1/erasures")
                .then()
                .statusCode(200));
    }

    private String withoutTime(String what) {
        return of(what).prettify().replaceAll("\"asOf\": \"[^\"]*\"", "");
    }

    @Test
    void whatIsPublishedHasNoSmallNumbers() {
        var told = organiserOf(programme)
                .get("/v1/programmes/" + programme + "/reasons?forPublication=true")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(told)
                .doesNotContainPattern(
                        "\"(sides|all|met|notMet|unconfirmed|withoutReason|atRisk|censored|matches)\":([1-4]|[0-9]*[1-46-9])[,}]");
        assertThat(organiserOf(programme)
                        .accept("text/csv")
                        .get("/v1/programmes/" + programme + "/reasons")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines())
                .hasSize(1 + 1 + 4 + 2 + 1)
                .first()
                .asString()
                .startsWith("by,of,matches,")
                .endsWith(",no-time,no-reply,diary-clash,left-organisation,not-for-me,technical,other");
        assertThat(organiserOf(programme)
                        .accept("image/svg+xml")
                        .get("/v1/programmes/" + programme + "/time-to-meeting")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("<polyline", "How long it takes to meet");
    }
}
