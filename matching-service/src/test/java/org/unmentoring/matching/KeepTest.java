package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.matches;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class KeepTest {

    private final List<Someone> people = people(9, 9);
    private UUID programme;

    @BeforeEach
    void aProgramme() {
        Sisters.allIsWell();
        programme = programme(people);
    }

    private static String keep(boolean dryRun, Object[]... matches) {
        return "{\"dryRun\":%s,\"keep\":[%s]}"
                .formatted(
                        dryRun,
                        Arrays.stream(matches)
                                .map(match -> Arrays.stream(match)
                                        .map(it -> "\"" + it + "\"")
                                        .collect(Collectors.joining(",", "[", "]")))
                                .collect(Collectors.joining(",")));
    }

    private UUID id(int person) {
        return people.get(person).id();
    }

    private Object[] pair(int one, int other) {
        return new Object[] {id(one), id(other)};
    }

    private static Set<Set<String>> sets(List<List<String>> matches) {
        return matches.stream().map(HashSet::new).collect(Collectors.toSet());
    }

    @Test
    void keptMatchesStandAndTheRestIsDrawn() {
        var kept = keep(true, pair(0, 1), pair(2, 3));
        List<List<String>> pairs = draw(programme, kept)
                .statusCode(200)
                .body("pairs", hasSize(4))
                .extract()
                .path("pairs");
        var first = Set.of(id(0).toString(), id(1).toString());
        var second = Set.of(id(2).toString(), id(3).toString());
        assertThat(sets(pairs)).contains(first, second);
        String round = draw(programme, keep(false, pair(0, 1), pair(2, 3)))
                .statusCode(201)
                .body("participants", equalTo(9))
                .body("leftOut", equalTo(0))
                .extract()
                .path("id");
        assertThat(sets(matches(programme, round))).hasSize(4).contains(first, second);
    }

    @Test
    void somebodyWhoIsNotInThePoolCanNotBeKept() {
        problem(
                        draw(programme, keep(true, pair(0, 1), new Object[] {id(2), UUID.randomUUID()})),
                        400,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/keep/1/1"))
                .body("errors[0].code", equalTo("person-not-in-pool"));
    }

    @Test
    void nobodyIsKeptTwice() {
        problem(draw(programme, keep(true, pair(0, 1), pair(1, 2))), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/keep/1/0"))
                .body("errors[0].code", equalTo("person-kept-twice"));
        problem(draw(programme, keep(true, pair(0, 0))), 400, "validation-failed");
    }

    @Test
    void anExclusionAndNoWayToMeetAreToldInTheSameWords() {
        Sisters.pool(programme, people, it -> Map.of("exclusions", it == people.get(0) ? List.of(id(1)) : List.of()));
        String excluded = refusal();
        Sisters.pool(programme, people, it -> Map.of("exclusions", it == people.get(1) ? List.of(id(0)) : List.of()));
        assertThat(refusal()).isEqualTo(excluded);
        Sisters.pool(
                programme, people, it -> Map.of("meetingModes", List.of(it == people.get(0) ? "phone" : "online")));
        assertThat(refusal()).isEqualTo(excluded).isEqualTo("These people can't be matched.");
        Sisters.pool(
                programme,
                people,
                it -> Map.of(
                        "meetingModes", List.of("in-person"), "place", it == people.get(0) ? "bangor" : "cardiff"));
        assertThat(refusal()).isEqualTo(excluded);
    }

    private String refusal() {
        ValidatableResponse refused = draw(programme, keep(false, pair(0, 1)));
        problem(refused, 400, "validation-failed")
                .body("errors.pointer", hasItem("/keep/0"))
                .body("errors[0].code", equalTo("people-not-matchable"));
        assertThat(Api.rounds(programme)).isEmpty();
        return refused.extract().path("errors[0].detail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"keep\":[[\"not-an-id\",\"x\"]]}",
                "{\"keep\":[[]]}",
                "{\"keep\":[null]}",
                "{\"keep\":[[null,null]]}",
                "{\"keep\":\"all\"}",
                "{\"keep\":[\"0190163d-8694-739b-aea5-966c26f8ad91\"]}"
            })
    void whatIsNoMatchIsRefused(String body) {
        draw(programme, body).statusCode(org.hamcrest.Matchers.in(List.of(400, 404)));
        assertThat(Api.rounds(programme)).isEmpty();
    }
}
