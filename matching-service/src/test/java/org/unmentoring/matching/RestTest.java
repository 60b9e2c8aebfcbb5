package org.unmentoring.matching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.matches;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;

/** Rounds that people do without by their own wish. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class RestTest {
    private static final String ASKED = "2026-01-05T10:00:00.123456Z";

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    @Test
    void whoSkipsTheNextRoundSitsItOutOnceAndTheSisterHearsOfIt() {
        var people = people(5, 5);
        var programme = programme(people);
        var skipper = people.get(2);
        Sisters.pool(programme, people, it -> it == skipper ? Map.of("skipAskedAt", ASKED) : Map.of());
        var fulfilled = "/v1/programmes/" + programme + "/skips-fulfilled";
        Sisters.stub(post(urlEqualTo(fulfilled)).willReturn(aResponse().withStatus(204)));

        var dryRun = draw(programme, "{\"dryRun\":true}").extract();
        assertThat(dryRun.<Integer>path("participants")).isEqualTo(4);
        var first = drawn(programme);
        assertThat(inRound(programme, first)).doesNotContain(skipper.id()).hasSize(4);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Sisters.wire()
                .verifyThat(
                        1,
                        postRequestedFor(urlEqualTo(fulfilled))
                                .withRequestBody(matchingJsonPath("$.items[0].askedAt", equalTo(ASKED)))
                                .withRequestBody(matchingJsonPath(
                                        "$.items[0].participant",
                                        equalTo(skipper.id().toString())))));
        why(programme, first, skipper)
                .body(
                        "sentences",
                        contains(
                                "You had asked to skip this round, so you were not in its draw. You are back for the next one."));

        // The sister has not taken it in yet: the same wish skips no second round.
        assertThat(inRound(programme, drawn(programme))).contains(skipper.id()).hasSize(5);
        // A newer one does.
        Sisters.pool(programme, people, it -> it == skipper ? Map.of("skipAskedAt", "2026-02-05T10:00:00Z") : Map.of());
        assertThat(inRound(programme, drawn(programme))).doesNotContain(skipper.id());
    }

    @Test
    void everySecondAndEveryThirdRoundAreCountedFromTheLastOfTheirOwn() {
        var people = people(6, 6);
        var programme = programme(people);
        var second = people.get(0);
        var third = people.get(1);
        Sisters.pool(
                programme,
                people,
                it -> it == second ? Map.of("cadence", 2) : it == third ? Map.of("cadence", 3) : Map.of());
        var first = drawn(programme);
        assertThat(inRound(programme, first)).contains(second.id(), third.id());
        var next = drawn(programme);
        assertThat(inRound(programme, next)).doesNotContain(second.id(), third.id());
        why(programme, next, second)
                .body(
                        "sentences",
                        contains("You had asked not to be in every round, so you were not in the draw of this one."));
        assertThat(inRound(programme, drawn(programme))).contains(second.id()).doesNotContain(third.id());
        assertThat(inRound(programme, drawn(programme))).contains(third.id()).doesNotContain(second.id());
        assertThat(inRound(programme, drawn(programme))).contains(second.id()).doesNotContain(third.id());
    }

    @Test
    void whoRestsDoesNotComeLateToTheRound() {
        var people = people(6, 6);
        var programme = programme(people);
        var skipper = people.get(0);
        var other = people.get(1);
        Sisters.pool(programme, people, it -> it == skipper || it == other ? Map.of("skipAskedAt", ASKED) : Map.of());
        var round = drawn(programme);
        // One wish is taken in by the sister, and the other person has made no new one.
        Sisters.pool(programme, people, it -> it == skipper ? Map.of("skipAskedAt", ASKED) : Map.of());
        organiserOf(programme)
                .contentType("application/json")
                .body("{}")
                .post("/v1/rounds/" + round + "/late-joiners")
                .then()
                .body("made", hasSize(0));
        assertThat(inRound(programme, round)).doesNotContain(skipper.id(), other.id());
        why(programme, round, other).statusCode(200);
        organiserOf(programme)
                .get("/v1/rounds/" + round + "/explanation/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aRoundOfWhomAllRestIsRefusedAndNoWishIsUsedUp() {
        var people = people(3, 3);
        var programme = programme(people);
        Sisters.pool(programme, people, it -> Map.of("skipAskedAt", ASKED));
        draw(programme).statusCode(409);
        draw(programme).statusCode(409);
        Sisters.pool(programme, people);
        assertThat(inRound(programme, drawn(programme))).hasSize(3);
    }

    private static io.restassured.response.ValidatableResponse why(UUID programme, String round, Someone who) {
        return organiserOf(programme)
                .get("/v1/rounds/" + round + "/explanation/" + who.id())
                .then();
    }

    private static String drawn(UUID programme) {
        return draw(programme).statusCode(201).extract().path("id");
    }

    private static Set<UUID> inRound(UUID programme, String round) {
        Set<UUID> found = new HashSet<>();
        for (List<String> match : matches(programme, round)) match.forEach(id -> found.add(UUID.fromString(id)));
        return found;
    }
}
