package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Api.proof;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** The fairness ledger: whose turn it was in a programme's rounds so far. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class TurnsTest {

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    private static void rules(UUID programme, String rules) {
        organiserOf(programme)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\",\"rules\":" + rules + "}")
                .put("/v1/programmes/" + programme + "/schedule")
                .then()
                .statusCode(200);
    }

    private static String drawn(UUID programme) {
        return draw(programme).statusCode(201).extract().path("id");
    }

    /** Trios, hosted, sat out, same organisation: of each person, as the next draw is told. */
    private static Map<String, String> turns(UUID programme) {
        String round = drawn(programme);
        List<String> people = Api.as(TestTokens.operator())
                .get("/v1/rounds/" + round + "/proof/people")
                .path("people");
        var lines =
                proof(programme, round).extract().<String>path("input").lines().toList();
        Map<String, String> turns = new java.util.HashMap<>();
        for (int place = 0; place < people.size(); place++) {
            var fields = lines.get(3 + place).split("\t");
            turns.put(people.get(place), String.join(" ", List.of(fields).subList(7, 11)));
        }
        return turns;
    }

    private static Set<String> seated(UUID programme, String round) {
        Set<String> seated = new HashSet<>();
        Api.matches(programme, round).forEach(seated::addAll);
        return seated;
    }

    @Test
    void aTrioAndColleaguesAreRemembered() {
        var programme = programme(people(3, 1));
        drawn(programme);
        assertThat(turns(programme).values()).containsOnly("1 0 0 1");
        assertThat(turns(programme).values()).containsOnly("2 0 0 2");
    }

    @Test
    void nobodySitsOutTwiceBeforeEverybodyDidOnce() {
        var people = people(5, 5);
        var programme = programme(people);
        rules(programme, "{\"oddOne\":\"sit-out\"}");
        List<String> satOut = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            String id = draw(programme)
                    .statusCode(201)
                    .body("leftOut", equalTo(1))
                    .extract()
                    .path("id");
            var seated = seated(programme, id);
            people.stream()
                    .map(it -> it.id().toString())
                    .filter(it -> !seated.contains(it))
                    .forEach(satOut::add);
        }
        assertThat(satOut).hasSize(5).doesNotHaveDuplicates();
        assertThat(turns(programme).values()).containsOnly("0 0 1 0");
    }

    @Test
    void aHostMeetsTwiceAndIsNotAskedAgainBeforeTheOtherHost() {
        var people = people(5, 5);
        var programme = programme(people);
        Sisters.pool(programme, people, it -> Map.of("host", it == people.get(0) || it == people.get(1)));
        rules(programme, "{\"oddOne\":\"host\"}");
        for (int round = 0; round < 2; round++) {
            draw(programme).statusCode(201).body("matches", equalTo(3)).body("participants", equalTo(5));
        }
        var turns = turns(programme);
        assertThat(turns)
                .containsEntry(people.get(0).id().toString(), "0 1 0 0")
                .containsEntry(people.get(1).id().toString(), "0 1 0 0")
                .containsEntry(people.get(2).id().toString(), "0 0 0 0");
    }

    @Test
    void whoCouldMeetNobodyDidNotSitOut() {
        var people = people(3, 3);
        var programme = programme(people);
        Someone alone = people.get(2);
        Sisters.pool(programme, people, it -> Map.of("meetingModes", List.of(it == alone ? "phone" : "online")));
        draw(programme).statusCode(201).body("leftOut", equalTo(1));
        assertThat(turns(programme)).containsEntry(alone.id().toString(), "0 0 0 0");
    }

    @Test
    void turnsOfOneProgrammeAreNotThoseOfAnother() {
        var people = people(3, 1);
        drawn(programme(people));
        assertThat(turns(programme(people)).values()).containsOnly("0 0 0 0");
    }

    @Test
    void roundsOfBeforeCountToo() {
        var people = people(5, 5);
        var programme = programme(people);
        var rows = "Round,Email A,Email B,Email C\n1,%s,%s,%s\n1,%s,%s,\n1,%s,%s,\n"
                .formatted(
                        people.get(0).email(),
                        people.get(1).email(),
                        people.get(2).email(),
                        people.get(3).email(),
                        people.get(4).email(),
                        people.get(3).email(),
                        people.get(0).email());
        organiserOf(programme)
                .contentType("text/csv")
                .body(rows)
                .post("/v1/programmes/" + programme + "/history")
                .then()
                .statusCode(200);
        assertThat(turns(programme))
                .containsEntry(people.get(0).id().toString(), "1 1 0 0")
                .containsEntry(people.get(1).id().toString(), "1 0 0 0")
                .containsEntry(people.get(3).id().toString(), "0 1 0 0")
                .containsEntry(people.get(4).id().toString(), "0 0 0 0");
    }

    @Test
    void whenNobodyCanMeetNothingIsOpened() {
        var people = people(3, 3);
        var programme = programme(people);
        Sisters.pool(
                programme,
                people,
                it -> Map.of(
                        "exclusions",
                        people.stream()
                                .map(Someone::id)
                                .filter(id -> !id.equals(it.id()))
                                .toList()));
        problem(draw(programme), 409, "no-possible-pair");
        problem(draw(programme, "{\"dryRun\":true}"), 409, "no-possible-pair");
        assertThat(Api.rounds(programme)).isEmpty();
    }
}
