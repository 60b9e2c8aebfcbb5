package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.draw.pairing.Repair;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** Rounds that are mended while they run. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class RepairTest {

    @Inject
    DataSource database;

    private List<Someone> people;
    private UUID programme;
    private String round;

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    private void aRoundOf(int count) {
        people = people(count, count);
        programme = programme(people);
        round = draw(programme).statusCode(201).extract().path("id");
    }

    private ValidatableResponse post(String path, String body) {
        return organiserOf(programme)
                .contentType("application/json")
                .body(body)
                .post("/v1/rounds/" + round + path)
                .then();
    }

    private ValidatableResponse dropOut(Object person) {
        return post("/dropouts", "{\"participant\":\"" + person + "\"}");
    }

    private List<Map<String, Object>> matches() {
        return organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches?limit=200")
                .path("items");
    }

    @SuppressWarnings("unchecked")
    private static List<String> peopleOf(Map<String, Object> match) {
        return (List<String>) match.get("participants");
    }

    private List<Map<String, Object>> standing() {
        return matches().stream()
                .filter(it -> it.get("dissolved").equals(false))
                .toList();
    }

    private Map<String, Object> matchOf(String person) {
        return standing().stream()
                .filter(it -> peopleOf(it).contains(person))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> repairs() {
        return organiserOf(programme).get("/v1/rounds/" + round + "/repairs").path("items");
    }

    private void assertStanding(String... without) {
        assertThat(standing().stream().flatMap(it -> peopleOf(it).stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(people.stream()
                        .map(it -> it.id().toString())
                        .filter(it -> !List.of(without).contains(it))
                        .toList());
    }

    private static Map<String, Object> growth(UUID programme) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/growth")
                .path("items[0]");
    }

    private static List<Map<String, Object>> edges(UUID programme) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/network")
                .path("edges");
    }

    @Test
    void whoIsLeftBehindJoinsAnotherPair() {
        aRoundOf(6);
        var first = matches().get(0);
        String gone = peopleOf(first).get(0);
        String left = peopleOf(first).get(1);
        var answer = dropOut(gone).statusCode(200);
        answer.body("dissolved", hasSize(2))
                .body("made", hasSize(1))
                .body("made[0].participants", hasSize(3))
                .body("alone", hasSize(0));
        assertThat(answer.extract().<List<String>>path("dissolved")).contains((String) first.get("id"));
        assertThat(peopleOf(matchOf(left))).hasSize(3);
        assertStanding(gone);
        assertThat(matches()).filteredOn(it -> it.get("dissolved").equals(true)).hasSize(2);
        assertThat(growth(programme)).containsEntry("matches", 2).containsEntry("trios", 1);
        assertThat(edges(programme)).hasSize(4).allMatch(it -> !it.get("source").equals(gone));
    }

    @Test
    void aSecondTimeChangesNothing() {
        aRoundOf(6);
        String gone = people.get(0).id().toString();
        dropOut(gone).statusCode(200).body("dissolved", hasSize(2));
        var before = matches();
        dropOut(gone)
                .statusCode(200)
                .body("dissolved", hasSize(0))
                .body("made", hasSize(0))
                .body("alone", hasSize(0));
        assertThat(matches()).isEqualTo(before);
        assertThat(repairs()).hasSize(1);
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        aRoundOf(8);
        var token = TestTokens.organiser(UUID.randomUUID(), programme);
        Callable<String> request = () -> Api.as(token)
                .contentType("application/json")
                .header("Idempotency-Key", "gone")
                .body("{\"participant\":\"" + people.get(0).id() + "\"}")
                .post("/v1/rounds/" + round + "/dropouts")
                .then()
                .statusCode(200)
                .body("made", hasSize(1))
                .extract()
                .asString();
        assertThat(atOnce(List.of(request, request, request))).hasSize(3).containsOnly(uncheckedCall(request));
        assertThat(repairs()).hasSize(1);
    }

    @Test
    void whoIsLeftOfATrioStaysTogether() {
        aRoundOf(5);
        var trio = matches().stream()
                .filter(it -> peopleOf(it).size() == 3)
                .findFirst()
                .orElseThrow();
        String gone = peopleOf(trio).get(1);
        dropOut(gone)
                .body("dissolved", equalTo(List.of(trio.get("id"))))
                .body("made.participants", hasSize(1))
                .body("made[0].participants", hasSize(2));
        assertStanding(gone);
    }

    @Test
    void whoeverOfAHostsRoundDropsOutNobodyElseIsAlone() {
        for (int place = 0; place < 5; place++) {
            people = people(5, 5);
            programme = programme(people);
            Sisters.pool(programme, people, it -> Map.of("host", it == people.get(0)));
            schedule(",\"rules\":{\"oddOne\":\"host\"}");
            round = draw(programme).statusCode(201).extract().path("id");
            String gone = people.get(place).id().toString();
            dropOut(gone).statusCode(200).body("alone", hasSize(0));
            assertThat(standing().stream().flatMap(it -> peopleOf(it).stream()))
                    .doesNotContain(gone)
                    .containsAll(people.stream()
                            .map(it -> it.id().toString())
                            .filter(it -> !it.equals(gone))
                            .toList());
            var repair = repairs().get(0).get("id");
            Api.as(TestTokens.operator())
                    .get("/v1/rounds/" + round + "/repairs/" + repair)
                    .then()
                    .statusCode(200);
            for (Someone it : people) {
                organiserOf(programme)
                        .get("/v1/rounds/" + round + "/explanation/" + it.id())
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void theTwoOfAPairCanBothDropOut() {
        aRoundOf(2);
        dropOut(people.get(0).id())
                .body("dissolved", hasSize(1))
                .body("alone", equalTo(List.of(people.get(1).id().toString())));
        dropOut(people.get(1).id()).body("dissolved", hasSize(0)).body("alone", hasSize(0));
        assertThat(standing()).isEmpty();
        assertThat(growth(programme)).containsEntry("matches", 0).containsEntry("participants", 2);
    }

    @Test
    void dropoutsAtOnceLeaveEverybodyElseInOneMatch() {
        for (int again = 0; again < 3; again++) {
            aRoundOf(13);
            var first = matches().get(0);
            List<String> gone = Stream.concat(
                            peopleOf(first).stream(), peopleOf(matches().get(3)).stream())
                    .limit(4)
                    .toList();
            atOnce(gone.stream()
                            .<Callable<Integer>>map(
                                    it -> () -> dropOut(it).extract().statusCode())
                            .toList())
                    .forEach(status -> assertThat(status).isEqualTo(200));
            assertStanding(gone.toArray(String[]::new));
            assertThat(repairs()).hasSize(gone.size());
        }
    }

    @Test
    void anAnswerAtTheSameTimeIsKeptAndItsMatchStaysOrCountsAllTheSame() {
        aRoundOf(8);
        var match = matches().get(0);
        String gone = peopleOf(match).get(0);
        String said = peopleOf(match).get(1);
        Callable<Integer> answering = () -> answer((String) match.get("id"), UUID.fromString(said), "{\"met\":true}")
                .extract()
                .statusCode();
        Callable<Integer> leaving = () -> dropOut(gone).extract().statusCode();
        assertThat(atOnce(List.of(answering, leaving))).containsOnly(200);
        assertThat(edges(programme))
                .anyMatch(it -> Set.of(it.get("source"), it.get("target")).equals(Set.of(gone, said))
                        && it.get("outcome").equals("met"));
    }

    private static <T> List<T> atOnce(List<Callable<T>> requests) {
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(requests)) {
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

    @ParameterizedTest
    @ValueSource(strings = {"{\"met\":true}", "{\"met\":false,\"reason\":\"no-time\"}"})
    void aMatchWhereSomebodyHasAnsweredStays(String said) {
        aRoundOf(4);
        for (var match : matches()) {
            answer((String) match.get("id"), UUID.fromString(peopleOf(match).get(0)), said)
                    .statusCode(200);
        }
        String gone = peopleOf(matches().get(0)).get(1);
        dropOut(gone)
                .statusCode(200)
                .body("dissolved", hasSize(0))
                .body("made", hasSize(0))
                .body("alone", hasSize(0));
        assertThat(standing()).hasSize(2);
        problem(
                participant(UUID.fromString(gone))
                        .post("/v1/me/matches/" + matchOf(gone).get("id") + "/dropout")
                        .then(),
                409,
                "match-answered");
    }

    @Test
    void whoNeverMetCanBeMatchedAgainAndWhoMetAllTheSameNot() {
        aRoundOf(2);
        String match = (String) matches().get(0).get("id");
        dropOut(people.get(0).id()).statusCode(200);
        draw(programme).statusCode(201).body("repeatsOfIntroduced", equalTo(0)).body("repeatsOfMet", equalTo(0));
        answer(match, people.get(1).id(), "{\"met\":true}").statusCode(200);
        draw(programme).statusCode(201).body("repeatsOfMet", equalTo(1));
        assertThat(edges(programme)).filteredOn(it -> it.get("round").equals(1)).hasSize(1);
        assertThat(growth(programme)).containsEntry("matches", 1).containsEntry("met", 1);
    }

    @Test
    void participantsSeeThatTheirMatchIsDissolvedAndTheNewOne() {
        aRoundOf(6);
        var first = matches().get(0);
        String gone = peopleOf(first).get(0);
        String left = peopleOf(first).get(1);
        participant(UUID.fromString(gone))
                .post("/v1/me/matches/" + first.get("id") + "/dropout")
                .then()
                .statusCode(200)
                .body("dissolved", equalTo(List.of(first.get("id"))))
                .body("made", nullValue());
        participant(UUID.fromString(left))
                .get("/v1/me/matches")
                .then()
                .body("items.dissolved", equalTo(List.of(false, true)))
                .body("items[0].partners", hasSize(2))
                .body("items[1].id", equalTo(first.get("id")));
        participant(UUID.fromString(gone))
                .post("/v1/me/matches/" + first.get("id") + "/dropout")
                .then()
                .statusCode(200)
                .body("dissolved", hasSize(0));
        problem(
                participant(UUID.fromString(gone))
                        .post("/v1/me/matches/" + matchOf(left).get("id") + "/dropout")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void newMatchesAreIntroducedAndDissolvedOnesAreAskedNothing() {
        aRoundOf(6);
        var first = matches().get(0);
        String id = (String) first.get("id");
        String gone = peopleOf(first).get(0);
        await().atMost(Duration.ofSeconds(20)).until(() -> Sisters.sequences(id).size() == 1);
        String made = dropOut(gone).statusCode(200).extract().path("made[0].id");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Sisters.stopped("match:" + id)).hasSize(1));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Sisters.sequences(made).size() == 1);
        assertThat((List<?>) Sisters.sequences(made).get(0).get("to")).hasSize(3);
        assertThat(Sisters.sequences(made).get(0).get("replaces").toString()).contains("match:" + id);
    }

    @Test
    void whoIsLeftWithNobodyIsToldSo() {
        aRoundOf(2);
        var match = matches().get(0);
        String gone = peopleOf(match).get(0);
        String left = peopleOf(match).get(1);
        dropOut(gone).statusCode(200).body("alone", hasSize(1));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Sisters.wire()
                        .find(WireMock.postRequestedFor(WireMock.urlPathEqualTo("/v1/sequences/bulk"))
                                .withRequestBody(WireMock.containing("match:" + match.get("id") + ":ended"))
                                .withRequestBody(WireMock.containing("\"key\":\"" + left))))
                .hasSize(1));
    }

    @Test
    void anIntroductionThatStillWaitsIsNeverMade() {
        var away = Sisters.notificationsAway();
        aRoundOf(4);
        String gone = people.get(0).id().toString();
        String match = (String) matchOf(gone).get("id");
        await().atMost(Duration.ofSeconds(20)).until(() -> !Sisters.sent(match).isEmpty());
        dropOut(gone).statusCode(200);
        Sisters.remove(away);
        Sisters.wire().resetRequests();
        await().atMost(Duration.ofSeconds(60)).until(() -> !waits("withdraw", match) && !introductionsWait());
        assertThat(Sisters.sent(match)).isEmpty();
    }

    private boolean introductionsWait() {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select 1 from scheduled_tasks where task_name = 'introduce-matches'")) {
            return rows.next();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private boolean waits(String task, String instance) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select 1 from scheduled_tasks where task_name = ? and task_instance = ?")) {
            statement.setString(1, task);
            statement.setString(2, instance);
            return statement.executeQuery().next();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aRepairCanBeRepeatedFromItsSeed() throws IOException {
        aRoundOf(12);
        dropOut(people.get(3).id()).statusCode(200);
        var repair = repairs().get(0);
        assertThat(repair)
                .containsEntry("reason", "dropout")
                .containsEntry("participant", people.get(3).id().toString())
                .containsKeys("madeAt", "seed");
        var url = "/v1/rounds/" + round + "/repairs/" + repair.get("id");
        problem(organiserOf(programme).get(url).then(), 403, "role-missing");
        var audit = Api.as(TestTokens.operator()).get(url).then().statusCode(200);
        String text = audit.extract().path("input");
        assertThat(Sha256.hex(text)).isEqualTo(repair.get("inputDigest"));
        assertThat(text).doesNotContain(people.get(0).id().toString());
        List<String> ids = audit.extract().path("people");
        var input = DrawInput.read(new BufferedReader(new StringReader(text)));
        var again = Repair.of(input, List.of(), input.kept(), (String) repair.get("seed"));
        assertThat(sets(again.made().stream()
                        .map(it -> Arrays.stream(it).mapToObj(ids::get).toList())
                        .toList()))
                .isEqualTo(sets(organiserOf(programme)
                        .get("/v1/rounds/" + round + "/repairs")
                        .path("items[0].made.participants")));
        Api.proof(programme, round).statusCode(200).body("proven", equalTo(true));
    }

    private static Set<Set<String>> sets(List<List<String>> matches) {
        return matches.stream().map(HashSet::new).collect(Collectors.toSet());
    }

    @Test
    void nobodyIsPutWithSomebodyTheyHaveExcludedSince() {
        aRoundOf(4);
        var gone = people.get(0);
        String left = peopleOf(matchOf(gone.id().toString())).stream()
                .filter(it -> !it.equals(gone.id().toString()))
                .findFirst()
                .orElseThrow();
        Sisters.pool(
                programme,
                people,
                it -> Map.of(
                        "exclusions",
                        it.id().toString().equals(left)
                                ? people.stream().map(Someone::id).toList()
                                : List.of()));
        dropOut(gone.id()).body("made", hasSize(0)).body("alone", equalTo(List.of(left)));
    }

    @Test
    void whoLeftTheProgrammeMeanwhileIsNotMoved() {
        aRoundOf(4);
        var gone = people.get(0);
        String left = peopleOf(matchOf(gone.id().toString())).stream()
                .filter(it -> !it.equals(gone.id().toString()))
                .findFirst()
                .orElseThrow();
        Sisters.pool(
                programme,
                people.stream().filter(it -> it.id().toString().equals(left)).toList());
        dropOut(gone.id())
                .body("dissolved", hasSize(1))
                .body("made", hasSize(0))
                .body("alone", equalTo(List.of(left)));
    }

    @Test
    void lateJoinersMeetEachOtherFirst() {
        aRoundOf(6);
        var late = people(3, 3);
        var all = Stream.concat(people.stream(), late.stream()).toList();
        Sisters.pool(programme, all);
        post(
                        "/late-joiners",
                        "{\"participants\":[\"" + late.get(0).id() + "\",\""
                                + late.get(1).id() + "\"]}")
                .statusCode(200)
                .body("dissolved", hasSize(0))
                .body("made", hasSize(1));
        assertThat(matchOf(late.get(0).id().toString()))
                .isEqualTo(matchOf(late.get(1).id().toString()));
        post("/late-joiners", "{}")
                .statusCode(200)
                .body("dissolved", hasSize(1))
                .body("made", hasSize(1));
        post("/late-joiners", "{}").statusCode(200).body("made", hasSize(0));
        people = all;
        assertStanding();
        assertThat(repairs()).extracting("reason").containsExactly("late-joiners", "late-joiners");
        assertThat(growth(programme)).containsEntry("participants", 9).containsEntry("matches", 4);
        draw(programme).statusCode(201).body("repeatsOfIntroduced", equalTo(0));
    }

    @Test
    void whoDroppedOutDoesNotComeLate() {
        aRoundOf(4);
        dropOut(people.get(0).id()).statusCode(200);
        post("/late-joiners", "{}").body("made", hasSize(0)).body("alone", hasSize(0));
        assertStanding(people.get(0).id().toString());
    }

    @Test
    void strangersCannotComeLateNorDropOut() {
        aRoundOf(4);
        problem(post("/late-joiners", "{\"participants\":[\"" + UUID.randomUUID() + "\"]}"), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/participants/0"))
                .body("errors[0].code", equalTo("person-not-in-pool"));
        problem(dropOut(UUID.randomUUID()), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/participant"))
                .body("errors[0].code", equalTo("participant-not-in-round"));
        problem(post("/dropouts", "{}"), 400, "validation-failed");
        problem(post("/late-joiners", "{\"participants\":[]}"), 400, "validation-failed");
    }

    private void schedule(String more) {
        organiserOf(programme)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\"" + more + "}")
                .put("/v1/programmes/" + programme + "/schedule")
                .then()
                .statusCode(200);
    }

    @Test
    void whenTooLittleTimeIsLeftTheNextRoundIsNamed() {
        aRoundOf(4);
        problem(tooLate(""), 409, "too-late-to-join").body("nextDrawAt", nullValue());
        var next = java.time.Instant.now().plus(Duration.ofDays(20)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        problem(tooLate(",\"nextDrawAt\":\"" + next + "\""), 409, "too-late-to-join")
                .body("nextDrawAt", equalTo(next.toString()));
        schedule("");
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/schedule")
                .then()
                .body("lateJoinersUntil", equalTo("P14D"));
    }

    private ValidatableResponse tooLate(String more) {
        schedule(more + ",\"lateJoinersUntil\":\"P14D\"");
        return post("/late-joiners", "{}");
    }

    @Test
    void aRoundThatIsOverStaysAsItIs() throws SQLException {
        aRoundOf(4);
        run("update round set meet_by = now() where id = '" + round + "'");
        problem(dropOut(people.get(0).id()), 409, "round-not-running");
        problem(post("/late-joiners", "{}"), 409, "round-not-running");
    }

    @Test
    void lateJoinersAreSeatedOnceADayByThemselves() throws SQLException {
        aRoundOf(4);
        var late = people(2, 2);
        Sisters.pool(programme, Stream.concat(people.stream(), late.stream()).toList());
        run("update scheduled_tasks set execution_time = now() where task_name = 'late-joiners'");
        await().atMost(Duration.ofSeconds(30)).until(() -> standing().size() == 3);
        assertThat(repairs()).extracting("reason").containsExactly("late-joiners");
    }

    @Test
    void withoutThePoolNothingIsChanged() {
        aRoundOf(4);
        Sisters.participantsAway();
        problem(dropOut(people.get(0).id()), 503, "participants-away");
        Sisters.allIsWell();
        assertThat(repairs()).isEmpty();
        assertThat(standing()).hasSize(2);
    }

    @Test
    void aRepairThatIsCutOffChangesNothingAndCanBeAskedForAgain() throws SQLException {
        aRoundOf(9);
        var before = standing();
        var gone = people.get(0);
        run("create or replace function break_off() returns trigger language plpgsql as $$ begin"
                + " if exists (select from round where id = new.round and id = '" + round + "')"
                + " then raise exception 'cut off'; end if; return new; end $$");
        run("create trigger break_off_repair before insert on seat for each row execute function break_off()");
        try {
            dropOut(gone.id()).statusCode(500);
        } finally {
            run("drop trigger break_off_repair on seat");
        }
        assertThat(standing()).isEqualTo(before);
        assertThat(repairs()).isEmpty();
        dropOut(gone.id()).statusCode(200).body("alone", hasSize(0));
        assertStanding(gone.id().toString());
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void onlyWhoMayDoesSo() {
        aRoundOf(4);
        String body = "{\"participant\":\"" + people.get(0).id() + "\"}";
        for (String path : List.of("/dropouts", "/late-joiners")) {
            problem(
                    organiserOf(UUID.randomUUID())
                            .contentType("application/json")
                            .body(path.equals("/dropouts") ? body : "{}")
                            .post("/v1/rounds/" + round + path)
                            .then(),
                    404,
                    "not-found");
        }
        problem(
                organiserOf(UUID.randomUUID())
                        .get("/v1/rounds/" + round + "/repairs")
                        .then(),
                404,
                "not-found");
        problem(
                participant(people.get(0).id())
                        .contentType("application/json")
                        .body(body)
                        .post("/v1/rounds/" + round + "/dropouts")
                        .then(),
                403,
                "role-missing");
        Api.as(TestTokens.service())
                .contentType("application/json")
                .body(body)
                .post("/v1/rounds/" + round + "/dropouts")
                .then()
                .statusCode(200)
                .body("made", notNullValue());
        assertThat(repairs()).extracting("seed").allMatch(it -> ((String) it).matches("[0-9a-f]{64}"));
    }
}
