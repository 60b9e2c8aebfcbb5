package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.exclusionsInPool;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.people;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.test.TestTokens.participant;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class OwnExclusionTest {
    @Inject
    DataSource database;

    @Test
    void peopleExcludeSomebodyAndTakeItBackAsOftenAsTheyLike() {
        var two = people(programme(), 2);
        var me = participant(two.get(0));
        for (int i = 0; i < 2; i++)
            exclude(me, two.get(1)).then().statusCode(204).body(emptyString());
        as(me).get("/v1/me/exclusions")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items", hasSize(1))
                .body("items[0].participant", equalTo(two.get(1).toString()))
                .body("items[0].since", containsString("Z"))
                .body("next", nullValue());
        for (int i = 0; i < 2; i++) include(me, two.get(1)).then().statusCode(204);
        as(me).get("/v1/me/exclusions").then().body("items", hasSize(0));
    }

    @Test
    void anExclusionIsNeverShownToTheOtherPerson() {
        var programme = programme();
        var two = people(programme, 2);
        var other = participant(two.get(1));
        var before = as(other).get("/v1/me").asString();
        exclude(participant(two.get(0)), two.get(1));
        as(other).get("/v1/me/exclusions").then().statusCode(200).body("items", hasSize(0));
        as(other).get("/v1/me/export").then().body("exclusions", hasSize(0));
        assertThat(as(other).get("/v1/me").asString()).isEqualTo(before);
        assertThat(as(other).get("/v1/me/export").asString())
                .doesNotContain(two.get(0).toString());
        include(other, two.get(0)).then().statusCode(204);
        assertThat(exclusionsInPool(programme).get(two.get(0)))
                .as("nobody takes back another's")
                .containsExactly(two.get(1));
    }

    @Test
    void noOrganiserSeesWhomPeopleExclude() {
        var programme = programme();
        var two = people(programme, 2);
        var organiser = organiserOf(programme);
        var before = as(organiser).get("/v1/programmes/{id}/participants", programme);
        exclude(participant(two.get(0)), two.get(1));
        as(organiser).get("/v1/programmes/{id}/exclusions", programme).then().body("items", hasSize(0));
        assertThat(as(organiser)
                        .get("/v1/programmes/{id}/participants", programme)
                        .jsonPath()
                        .getList("items"))
                .isEqualTo(before.jsonPath().getList("items"));
        as(organiser).get("/v1/programmes/{id}/pool", programme).then().statusCode(403);
    }

    @Test
    void whoIsKnownAndWhoIsNotCannotBeToldApart() {
        var two = people(programme(), 2);
        var me = participant(two.get(0));
        var nobody = UUID.randomUUID();
        var known = exclude(me, two.get(1));
        var unknown = exclude(me, nobody);
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(204);
        assertThat(unknown.headers().asList().stream().map(header -> header.getName()))
                .containsExactlyElementsOf(known.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
        assertThat(as(me).get("/v1/me/exclusions").<List<String>>path("items.participant"))
                .containsExactlyInAnyOrder(nobody.toString(), two.get(1).toString());
        include(me, nobody).then().statusCode(204);
    }

    @Test
    void thePoolNamesExclusionsOfEitherSideInEveryProgrammeOfBoth() {
        var programme = programme();
        var three = people(programme, 3);
        var stranger = people(programme(), 1).get(0);
        exclude(participant(three.get(0)), three.get(2));
        exclude(participant(three.get(2)), three.get(0));
        exclude(participant(three.get(1)), three.get(2));
        exclude(participant(three.get(0)), stranger);
        exclude(participant(stranger), three.get(1));
        var pool = exclusionsInPool(programme);
        assertThat(pool.get(three.get(0))).containsExactly(three.get(2));
        assertThat(pool.get(three.get(1))).containsExactly(three.get(2));
        assertThat(pool.get(three.get(2))).containsExactly(three.get(0), three.get(1));
    }

    @Test
    void thePoolNamesThePausedButNotThoseWhoLeft() {
        var programme = programme();
        var three = people(programme, 3);
        exclude(participant(three.get(0)), three.get(1));
        exclude(participant(three.get(0)), three.get(2));
        status(three.get(1), programme, "paused");
        status(three.get(2), programme, "left");
        assertThat(exclusionsInPool(programme)).containsOnlyKeys(three.get(0));
        assertThat(exclusionsInPool(programme).get(three.get(0))).containsExactly(three.get(1));
    }

    @Test
    void aLargePoolNamesExclusionsAcrossItsStretches() {
        var programme = programme();
        var crowd = people(programme, 2_100);
        exclude(participant(crowd.get(0)), crowd.get(2_099));
        exclude(participant(crowd.get(1_500)), crowd.get(0));
        var pool = exclusionsInPool(programme);
        assertThat(pool).hasSize(2_100);
        assertThat(pool.get(crowd.get(0))).containsExactly(crowd.get(1_500), crowd.get(2_099));
        assertThat(pool.get(crowd.get(1_500))).containsExactly(crowd.get(0));
        assertThat(pool.get(crowd.get(2_099))).containsExactly(crowd.get(0));
        assertThat(pool.values().stream().filter(exclusions -> !exclusions.isEmpty()))
                .hasSize(3);
    }

    @Test
    void nobodyExcludesOneself() {
        var me = people(programme(), 1).get(0);
        exclude(participant(me), me)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:unmentoring:problem:cannot-exclude-oneself"));
        as(participant(me)).get("/v1/me/exclusions").then().body("items", hasSize(0));
        include(participant(me), me).then().statusCode(204);
    }

    @Test
    void theExportHoldsTheExclusionsThatIMade() {
        var three = people(programme(), 3);
        var me = participant(three.get(0));
        exclude(me, three.get(2));
        exclude(me, three.get(1));
        as(me).get("/v1/me/export")
                .then()
                .statusCode(200)
                .body(
                        "exclusions.participant",
                        equalTo(List.of(three.get(2).toString(), three.get(1).toString())));
    }

    @Test
    void whoIsErasedIsInNobodysExclusions() throws SQLException {
        var programme = programme();
        var three = people(programme, 3);
        exclude(participant(three.get(0)), three.get(1));
        exclude(participant(three.get(1)), three.get(2));
        exclude(participant(three.get(2)), three.get(0));
        as(participant(three.get(1)))
                .header("If-Match", "*")
                .delete("/v1/me")
                .then()
                .statusCode(202);
        as(participant(three.get(0))).get("/v1/me/exclusions").then().body("items", hasSize(0));
        as(participant(three.get(2))).get("/v1/me/exclusions").then().body("items", hasSize(1));
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement(
                        "select count(*) from own_exclusion where ? in (participant, excluded)")) {
            ask.setObject(1, three.get(1));
            var rows = ask.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void myExclusionsAreReadPageByPage() {
        var me = participant(people(programme(), 1).get(0));
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var somebody = UUID.randomUUID();
            made.add(somebody.toString());
            exclude(me, somebody);
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = as(me).get("/v1/me/exclusions?limit=2" + cursor);
            page.then().statusCode(200);
            seen.addAll(page.path("items.participant"));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void exclusionsAreNotEndless() throws SQLException {
        var id = people(programme(), 1).get(0);
        var last = UUID.randomUUID();
        try (var connection = database.getConnection();
                var fill = connection.prepareStatement("insert into own_exclusion (participant, excluded, since)"
                        + " select ?, gen_random_uuid(), now() from generate_series(1, 499)")) {
            fill.setObject(1, id);
            fill.executeUpdate();
        }
        exclude(participant(id), last).then().statusCode(204);
        exclude(participant(id), UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:unmentoring:problem:too-many-exclusions"));
        exclude(participant(id), last).then().statusCode(204);
    }

    @Test
    void onlyParticipantsHaveExclusionsOfTheirOwn() {
        var somebody = UUID.randomUUID();
        asAnyone().get("/v1/me/exclusions").then().statusCode(401);
        asAnyone().put("/v1/me/exclusions/{id}", somebody).then().statusCode(401);
        as(TestTokens.service()).get("/v1/me/exclusions").then().statusCode(403);
        exclude(TestTokens.operator(), somebody).then().statusCode(403);
        include(TestTokens.partner(somebody), somebody).then().statusCode(403);
        exclude(participant(UUID.randomUUID()), somebody).then().statusCode(404);
        as(participant(UUID.randomUUID())).get("/v1/me/exclusions").then().statusCode(404);
    }

    @Test
    void badRequestsAreTold() {
        var me = participant(people(programme(), 1).get(0));
        as(me).put("/v1/me/exclusions/no-uuid").then().statusCode(404).contentType("application/problem+json");
        as(me).delete("/v1/me/exclusions/1-1-1-1-1").then().statusCode(404);
        as(me).get("/v1/me/exclusions?limit=0").then().statusCode(400).body("errors[0].pointer", equalTo("/limit"));
        as(me).get("/v1/me/exclusions?cursor=forged").then().statusCode(400);
        as(me).get("/v1/me/exclusions?of=somebody").then().statusCode(400);
        as(me).post("/v1/me/exclusions").then().statusCode(405);
    }

    private static Response exclude(String token, UUID somebody) {
        return given().auth().oauth2(token).put("/v1/me/exclusions/{id}", somebody);
    }

    private static Response include(String token, UUID somebody) {
        return given().auth().oauth2(token).delete("/v1/me/exclusions/{id}", somebody);
    }

    private static void status(UUID who, UUID programme, String status) {
        as(participant(who))
                .body("{\"status\":\"" + status + "\"}")
                .put("/v1/me/enrolments/{id}", programme)
                .then()
                .statusCode(200);
    }
}
