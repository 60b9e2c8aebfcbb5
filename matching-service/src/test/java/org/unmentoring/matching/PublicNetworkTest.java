package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class PublicNetworkTest {

    private UUID programme;
    private List<Someone> people;

    /** Two bodies with 16 people each; three of health with two each; and one person alone in their sector. */
    @BeforeEach
    void aRound() {
        Sisters.allIsWell();
        people = new ArrayList<>(people(32, 2));
        for (int i = 0; i < 6; i++) {
            people.add(new Someone(UUID.randomUUID(), "S", i + "@s.example", "Small body " + i / 2, "health"));
        }
        people.add(new Someone(UUID.randomUUID(), "T", "t@t.example", "The only one", "culture"));
        programme = programme(people);
        draw(programme).statusCode(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> organiserOf(programme)
                .get("/v1/programmes/" + programme + "/network/film")
                .path("state")
                .equals("current"));
    }

    private ValidatableResponse anyone() {
        return given().get("/v1/programmes/" + programme + "/network/public").then();
    }

    private ValidatableResponse publish(String ifMatch, String body) {
        return organiserOf(programme)
                .contentType("application/json")
                .header("If-Match", ifMatch)
                .body(body)
                .put("/v1/programmes/" + programme + "/network/publication")
                .then();
    }

    @Test
    void nobodySeesItUntilAnOrganiserSaysSo() {
        problem(anyone(), 404, "not-found");
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/network/publication")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("published", equalTo(false))
                .body("changedAt", nullValue());
        publish("\"0\"", "{\"published\":true}").statusCode(200).header("ETag", "\"1\"");
        anyone().statusCode(200);
        problem(publish("\"0\"", "{\"published\":false}"), 412, "changed-meanwhile");
        publish("\"1\"", "{\"published\":false}").statusCode(200);
        problem(anyone(), 404, "not-found");
    }

    @Test
    void onlyItsOrganisersPublishIt() {
        var path = "/v1/programmes/" + programme + "/network/publication";
        problem(organiserOf(UUID.randomUUID()).get(path).then(), 404, "not-found");
        problem(
                organiserOf(UUID.randomUUID())
                        .contentType("application/json")
                        .header("If-Match", "*")
                        .body("{\"published\":true}")
                        .put(path)
                        .then(),
                404,
                "not-found");
        problem(Api.participant(people.get(0).id()).get(path).then(), 403, "role-missing");
        problem(publish("\"0\"", "{\"published\":null}"), 400, "validation-failed");
        problem(
                organiserOf(programme)
                        .contentType("application/json")
                        .body("{\"published\":true}")
                        .put(path)
                        .then(),
                428,
                "if-match-missing");
        problem(anyone(), 404, "not-found");
    }

    @Test
    void smallNumbersAndPeopleAreNotInIt() {
        publish("*", "{\"published\":true}").statusCode(200);
        var answer = anyone().statusCode(200).extract();
        var shown = answer.jsonPath();
        assertThat(shown.getList("groups.organisation")).containsExactlyInAnyOrder("Body 0", "Body 1", null);
        assertThat(shown.getInt("groups.find { it.organisation == 'Body 0' }.people[0].people"))
                .isEqualTo(15);
        assertThat(shown.getString("groups.find { it.organisation == null }.sector"))
                .isEqualTo("health");
        assertThat(shown.getInt("groups.find { it.organisation == null }.people[0].people"))
                .isEqualTo(5);
        assertThat(shown.getInt("rounds[0].people")).isEqualTo(35);
        assertThat(shown.getList("lines.pairs.flatten().pairs", Integer.class))
                .isNotEmpty()
                .allMatch(it -> it % 5 == 0);
        var text = answer.asString();
        assertThat(text).doesNotContain("Small body", "The only one", "culture", "Llŷr");
        people.forEach(it -> assertThat(text).doesNotContain(it.id().toString()));
        var picture = given().accept("image/svg+xml")
                .get("/v1/programmes/" + programme + "/network/public")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(picture)
                .contains("<desc id=\"desc\">At least ", "Body 0 (15)", "several organisations (5)")
                .doesNotContain("Small body", "The only one", "culture");
    }
}
