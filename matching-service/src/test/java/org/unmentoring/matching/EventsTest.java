package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class EventsTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    @Test
    void aRoundAndItsMatchesAreToldWithoutPeople() {
        var people = people(8, 4);
        var programme = programme(people);
        String round = draw(programme).statusCode(201).extract().path("id");
        await().atMost(LONG_ENOUGH).until(() -> events("match.made", round).size() == 4);
        var drawn = events("round.drawn", round);
        assertThat(drawn).hasSize(1);
        assertThat(drawn.get(0)).containsEntry("programme", programme.toString());
        assertThat((List<?>) drawn.get(0).get("organisations")).hasSize(4);
        assertThat(events("match.made", round)).extracting(it -> it.get("id")).doesNotHaveDuplicates();
        var told = Sisters.events(round).toString();
        people.forEach(
                person -> assertThat(told).doesNotContain(person.id().toString(), person.email(), person.name()));
    }

    @Test
    void anOutcomeIsToldWithoutWhoGaveIt() {
        var programme = programme(people(2, 2));
        String round = draw(programme).statusCode(201).extract().path("id");
        var match = Api.organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches")
                .then()
                .extract()
                .<List<Map<String, Object>>>path("items")
                .get(0);
        var person = UUID.fromString((String) ((List<?>) match.get("participants")).get(0));
        given().auth()
                .oauth2(TestTokens.participant(person))
                .contentType("application/json")
                .body(Map.of("met", true))
                .put("/v1/matches/" + match.get("id") + "/outcomes/" + person)
                .then()
                .statusCode(200);
        await().atMost(LONG_ENOUGH).until(() -> events("outcome.given", round).size() == 1);
        var told = events("outcome.given", round).get(0);
        assertThat(told.toString())
                .contains("met=true", (String) match.get("id"))
                .doesNotContain(person.toString());
    }

    @Test
    void whatCouldNotBeToldIsToldLater() {
        var away = Sisters.eventsAway();
        var programme = programme(people(2, 2));
        String round = draw(programme).statusCode(201).extract().path("id");
        await().atMost(LONG_ENOUGH).until(() -> !Sisters.events(round).isEmpty());
        Sisters.remove(away);
        await().atMost(LONG_ENOUGH).until(() -> events("match.made", round).size() == 1);
    }

    private static List<Map<String, Object>> events(String type, String round) {
        return Sisters.events(round).stream()
                .filter(it -> it.get("type").equals(type))
                // The same event, told again, is one.
                .collect(Collectors.toMap(it -> it.get("id"), it -> it, (first, again) -> first))
                .values()
                .stream()
                .toList();
    }
}
