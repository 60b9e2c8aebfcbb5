package org.unmentoring.matching;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Api.rounds;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** Rounds that wait until an organiser has looked at them. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class ApprovalTest {

    @Inject
    DataSource database;

    private List<Someone> people;
    private UUID programme;
    private String round;

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    private void aRoundWaits(int count, String within) {
        people = people(count, count);
        programme = programme(people);
        schedule("\"approval\":\"wait\",\"approveWithin\":\"" + within + "\"");
        round = draw(programme).statusCode(201).extract().path("id");
    }

    private void schedule(String more) {
        organiserOf(programme)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\"," + more + "}")
                .put("/v1/programmes/" + programme + "/schedule")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse post(String path, String body) {
        return organiserOf(programme)
                .contentType("application/json")
                .body(body)
                .post("/v1/rounds/" + round + path)
                .then();
    }

    private ValidatableResponse approve() {
        return organiserOf(programme).post("/v1/rounds/" + round + "/approval").then();
    }

    private ValidatableResponse holdBack(Map<String, Object> match, String then) {
        return post(
                "/held-back-matches",
                "{\"match\":\"%s\",\"because\":\"know-each-other\",\"then\":\"%s\"}".formatted(match.get("id"), then));
    }

    private ValidatableResponse seen() {
        return organiserOf(programme).get("/v1/rounds/" + round).then().statusCode(200);
    }

    private List<Map<String, Object>> standing() {
        List<Map<String, Object>> all = organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches?limit=200")
                .path("items");
        return all.stream().filter(it -> it.get("dissolved").equals(false)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> peopleOf(Map<String, Object> match) {
        return (List<String>) match.get("participants");
    }

    private static ValidatableResponse matchesOf(Someone person) {
        return participant(person.id()).get("/v1/me/matches").then().statusCode(200);
    }

    private void assertEachIsIntroducedOnce() {
        var matches = standing();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(matches)
                .allSatisfy(it ->
                        assertThat(Sisters.sequences((String) it.get("id"))).hasSize(1)));
    }

    private List<Map<String, Object>> growth() {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/growth")
                .path("items");
    }

    private void areOrganisedBy(Someone... organisers) {
        var ids = Stream.of(organisers).map(it -> "\"" + it.id() + "\"").collect(Collectors.joining(","));
        Sisters.stub(get(urlPathEqualTo("/v1/programmes/" + programme + "/organiser-ids"))
                .atPriority(1)
                .willReturn(okJson("{\"items\":[" + ids + "]}")));
    }

    @Test
    void theOrganisersHearByMailThatARoundWaitsEachOnce() {
        var away = Sisters.notificationsAway();
        people = people(6, 6);
        programme = programme(people);
        areOrganisedBy(people.get(0), people.get(1));
        schedule("\"approval\":\"wait\",\"approveWithin\":\"P2D\"");
        round = draw(programme).statusCode(201).extract().path("id");
        Sisters.remove(away);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Sisters.messages(round, "round-waits"))
                .extracting(it -> (Object) ((Map<?, ?>) it.get("to")).get("email"))
                .containsExactlyInAnyOrder(people.get(0).email(), people.get(1).email()));
        var until = seen().extract().<String>path("approveBy");
        assertThat(Sisters.messages(round, "round-waits")).allSatisfy(it -> assertThat((Map<?, ?>) it.get("values"))
                .extracting("round", "approveBy", "link")
                .containsExactly("1", until, "https://unmentoring.example/organise/" + programme + "/rounds/" + round));
        approve().statusCode(200);
        assertThat(Sisters.messages(round, "round-waits")).hasSize(2);
    }

    @Test
    void ofARoundThatGoesOutByItselfOrIsGivenUpNobodyIsTold() {
        var away = Sisters.notificationsAway();
        people = people(4, 4);
        programme = programme(people);
        areOrganisedBy(people.get(0));
        schedule("\"approval\":\"by-itself\"");
        var outAtOnce = draw(programme).statusCode(201).extract().<String>path("id");
        schedule("\"approval\":\"wait\",\"approveWithin\":\"P2D\"");
        round = draw(programme).statusCode(201).extract().path("id");
        organiserOf(programme)
                .post("/v1/rounds/" + round + "/abandonment")
                .then()
                .statusCode(200);
        Sisters.remove(away);
        var match = firstMatchOf(outAtOnce);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Sisters.sequences(match)).isNotEmpty());
        assertThat(Sisters.messages(outAtOnce, "round-waits")).isEmpty();
    }

    private String firstMatchOf(String roundId) {
        return organiserOf(programme).get("/v1/rounds/" + roundId + "/matches").path("items[0].id");
    }

    @Test
    void timeToMeetBeginsWithTheApprovalAndNotWithTheDraw() throws SQLException {
        aRoundWaits(8, "P2D");
        holdBack(standing().get(0), "leave-out").statusCode(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update round set drawn_at = drawn_at - interval '5 days' where id = '" + round + "'");
        }
        approve().statusCode(200);
        var match = standing().get(0);
        answer((String) match.get("id"), UUID.fromString(peopleOf(match).get(0)), "{\"met\":true}")
                .statusCode(200);
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/time-to-meeting")
                .then()
                .statusCode(200)
                .body("matches", equalTo(standing().size()))
                .body("met", equalTo(1))
                .body("curve.day", equalTo(List.of(1)));
    }

    @Test
    void nobodyHearsOfARoundBeforeItIsApproved() {
        aRoundWaits(6, "P2D");
        seen().body("status", equalTo("held"))
                .body("meetBy", nullValue())
                .body("approveBy", notNullValue())
                .body("approvedAt", nullValue());
        var match = standing().get(0);
        var one = people.stream()
                .filter(it -> peopleOf(match).contains(it.id().toString()))
                .findFirst()
                .orElseThrow();
        matchesOf(one).body("items", hasSize(0));
        for (var hidden : List.of("/v1/me/matches/%s", "/v1/me/matches/%s/explanation", "/v1/matches/%s/meeting")) {
            problem(participant(one.id()).get(hidden.formatted(match.get("id"))).then(), 404, "not-found");
        }
        problem(answer((String) match.get("id"), one.id(), "{\"met\":true}"), 404, "not-found");
        assertThat(growth()).isEmpty();
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertThat(Sisters.sequences((String) match.get("id"))).isEmpty();
        assertThat(Sisters.events(round)).isEmpty();
    }

    @Test
    void onceItIsApprovedEachIsIntroducedOnceHoweverManyApproveIt() throws Exception {
        aRoundWaits(6, "P2D");
        try (var pool = new Closing()) {
            for (var status : pool.all(4, () -> approve().extract().statusCode()))
                assertThat(status).isEqualTo(200);
        }
        approve().statusCode(200).body("status", equalTo("drawn"));
        Instant approved = Instant.parse(seen().extract().path("approvedAt"));
        Instant meetBy = Instant.parse(seen().extract().path("meetBy"));
        assertThat(Duration.between(approved, meetBy).toDays()).isBetween(13L, 14L);
        assertEachIsIntroducedOnce();
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertEachIsIntroducedOnce();
        matchesOf(people.get(0)).body("items", hasSize(1));
        assertThat(growth()).singleElement().satisfies(it -> assertThat(it).containsEntry("matches", 3));
        assertThat(Sisters.events(round))
                .filteredOn(it -> it.get("type").equals("round.drawn"))
                .hasSize(1);
        answer(
                        (String) standing().get(0).get("id"),
                        UUID.fromString(peopleOf(standing().get(0)).get(0)),
                        "{\"met\":true}")
                .statusCode(200);
    }

    @Test
    void whenTheTimeToApproveIsOverItGoesOutByItself() {
        aRoundWaits(4, "PT2S");
        seen().body("status", equalTo("held"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> seen().extract().path("status").equals("drawn"));
        assertEachIsIntroducedOnce();
    }

    @Test
    void theMatchHeldBackIsDrawnAgainAndItsPeopleAreKeptApart() {
        aRoundWaits(8, "P2D");
        var held = standing().get(0);
        holdBack(held, "draw-again")
                .statusCode(200)
                .body("dissolved", hasItem((String) held.get("id")))
                .body("made", hasSize(2))
                .body("alone", hasSize(0));
        holdBack(held, "draw-again")
                .statusCode(200)
                .body("dissolved", hasSize(0))
                .body("made", hasSize(0));
        assertThat(standing()).hasSize(4).noneMatch(it -> Set.copyOf(peopleOf(it))
                .equals(Set.copyOf(peopleOf(held))));
        organiserOf(programme)
                .get("/v1/rounds/" + round + "/repairs")
                .then()
                .body("items[0].reason", equalTo("held-back"))
                .body("items[0].because", equalTo("know-each-other"))
                .body("items[0].heldBack", equalTo(held.get("id")));
        // Whoever else drops out, these two stay apart in this round.
        var others = standing().stream()
                .flatMap(it -> peopleOf(it).stream())
                .filter(it -> !peopleOf(held).contains(it))
                .limit(4)
                .toList();
        for (var gone : others)
            post("/dropouts", "{\"participant\":\"" + gone + "\"}").statusCode(200);
        assertThat(standing()).isNotEmpty().noneMatch(it -> peopleOf(it).containsAll(peopleOf(held)));
        approve().statusCode(200);
        assertEachIsIntroducedOnce();
        assertThat(Sisters.sequences((String) held.get("id"))).isEmpty();
        assertThat(growth()).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("matches", standing().size()));
    }

    @Test
    void thePeopleOfAMatchCanBeLeftOut() {
        aRoundWaits(6, "P2D");
        var held = standing().get(1);
        holdBack(held, "leave-out")
                .statusCode(200)
                .body("dissolved", equalTo(List.of(held.get("id"))))
                .body("made", hasSize(0))
                .body("alone", containsInAnyOrder(peopleOf(held).toArray()));
        approve().statusCode(200);
        assertEachIsIntroducedOnce();
        assertThat(standing()).hasSize(2);
        assertThat(Sisters.events(round))
                .filteredOn(it -> it.get("type").equals("match.made"))
                .noneMatch(it -> it.toString().contains((String) held.get("id")));
    }

    @Test
    void whoLeftMeanwhileIsNotIntroducedToAnybody() {
        aRoundWaits(6, "P2D");
        var gone = people.get(0);
        Sisters.pool(programme, people.subList(1, 6));
        approve().statusCode(200);
        assertThat(standing().stream().flatMap(it -> peopleOf(it).stream()))
                .doesNotContain(gone.id().toString())
                .hasSize(5);
        assertEachIsIntroducedOnce();
        matchesOf(gone).body("items.findAll { !it.dissolved }", hasSize(0));
    }

    @Test
    void itCanBeGivenUpAndDrawnAnew() {
        aRoundWaits(6, "P2D");
        var commitment = seen().extract().path("commitment");
        post("/abandonment", "").statusCode(200).body("status", equalTo("abandoned"));
        problem(approve(), 409, "draw-abandoned");
        organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        for (var person : people) matchesOf(person).body("items", hasSize(0));
        Api.proof(programme, round).statusCode(200).body("seed", notNullValue());
        round = draw(programme)
                .statusCode(201)
                .body("number", equalTo(1))
                .body("commitment", not(equalTo(commitment)))
                .extract()
                .path("id");
        assertThat(rounds(programme)).extracting(it -> it.get("status")).containsExactly("abandoned", "held");
    }

    @Test
    void theNextRoundCannotBeDrawnByHandMeanwhile() {
        aRoundWaits(6, "P2D");
        problem(draw(programme), 409, "round-waits");
        problem(post("/late-joiners", "{}"), 409, "round-waits");
        assertThat(rounds(programme)).hasSize(1);
    }

    @Test
    void whenTheNextRoundIsDueTheLastOneGoesOutFirst() {
        aRoundWaits(6, "P40D");
        schedule("\"nextDrawAt\":\"" + Instant.now() + "\"");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(rounds(programme))
                .extracting(it -> it.get("status"))
                .containsExactly("drawn", "held"));
        assertEachIsIntroducedOnce();
        var first = standing().stream().map(it -> Set.copyOf(peopleOf(it))).toList();
        round = (String) rounds(programme).get(1).get("id");
        assertThat(standing()).noneMatch(it -> first.contains(Set.copyOf(peopleOf(it))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /because",
                "{\"match\":\"7\",\"because\":\"other\",\"then\":\"leave-out\"} | /match",
                "{\"match\":\"0198b000-0000-7000-8000-000000000000\",\"because\":\"other\",\"then\":\"leave-out\"} | /match",
                "{\"match\":\"0198b000-0000-7000-8000-000000000000\",\"because\":\"<b>\",\"then\":\"leave-out\"} | /because",
                "{\"match\":\"0198b000-0000-7000-8000-000000000000\",\"because\":\"other\",\"then\":\"never\"} | /then"
            })
    void whatCannotBeMeantIsRefused(String body, String pointer) {
        aRoundWaits(4, "P2D");
        post("/held-back-matches", body).statusCode(400).body("errors.pointer", hasItem(pointer));
        assertThat(standing()).hasSize(2);
    }

    @Test
    void othersOrganisersDoNotSeeIt() {
        aRoundWaits(4, "P2D");
        var stranger = Api.as(TestTokens.organiser(UUID.randomUUID(), UUID.randomUUID()));
        problem(stranger.post("/v1/rounds/" + round + "/approval").then(), 404, "not-found");
        seen().body("status", equalTo("held"));
    }

    @Test
    void aRoundThatIsOutIsNotHeldBackAnyMore() {
        aRoundWaits(4, "P2D");
        approve().statusCode(200);
        problem(holdBack(standing().get(0), "leave-out"), 409, "round-does-not-wait");
        problem(post("/abandonment", ""), 409, "round-drawn-already");
    }

    /** Requests at once. */
    private static final class Closing implements AutoCloseable {
        private final java.util.concurrent.ExecutorService threads = Executors.newCachedThreadPool();

        <T> List<T> all(int count, java.util.concurrent.Callable<T> request) throws Exception {
            var asked = Stream.generate(() -> request).limit(count).toList();
            var answers = new java.util.ArrayList<T>();
            for (var it : threads.invokeAll(asked)) answers.add(it.get());
            return answers;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
