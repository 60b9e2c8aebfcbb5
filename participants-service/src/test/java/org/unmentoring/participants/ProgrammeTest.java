package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class ProgrammeTest {
    @Test
    void anybodyReadsWhatAnOperatorOpens() {
        var opened = as(TestTokens.operator())
                .body(Map.of("name", "Coffee trials Wales", "language", "cy"))
                .post("/v1/programmes")
                .then()
                .statusCode(201)
                .body("timeZone", equalTo("Europe/London"))
                .body("language", equalTo("cy"))
                .body("sandbox", equalTo(false))
                .body("createdAt", endsWith("Z"))
                .extract();
        String id = opened.path("id");
        assertThat(opened.header("Location")).endsWith("/v1/programmes/" + id);
        var read =
                asAnyone().get("/v1/programmes/{id}", id).then().statusCode(200).extract();
        assertThat(read.asString()).isEqualTo(opened.asString());
        assertThat(read.header("ETag")).isEqualTo(opened.header("ETag")).isNotNull();
    }

    @Test
    void theListIsReadPageByPageAndMissesNobody() {
        var made = List.of(
                programme().toString(), programme().toString(), programme().toString());
        var seen = new ArrayList<String>();
        var next = "/v1/programmes?limit=2";
        while (next != null) {
            var page = asAnyone().get(next).then().statusCode(200).extract();
            assertThat(page.<List<?>>path("items")).hasSizeLessThanOrEqualTo(2);
            seen.addAll(page.path("items.id"));
            String cursor = page.path("next");
            next = cursor == null ? null : "/v1/programmes?limit=2&cursor=" + cursor;
            assertThat(page.header("Link") == null).isEqualTo(next == null);
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    void howManyTakePartIsSaidFromFivePeopleOn() {
        var programme = programme();
        Journey.people(programme, 4);
        asAnyone()
                .get("/v1/programmes/{id}/community", programme)
                .then()
                .statusCode(200)
                .body("participants", nullValue())
                .body("organisations", nullValue());
        var email = freshAddress();
        var token = Journey.enrolled(programme, email);
        asAnyone()
                .get("/v1/programmes/{id}/community", programme)
                .then()
                .body("participants", equalTo(5))
                .body("organisations", equalTo(2));
        as(token).put("/v1/me/restriction").then().statusCode(200);
        asAnyone().get("/v1/programmes/{id}/community", programme).then().body("participants", nullValue());
        as(token).delete("/v1/me/restriction").then().statusCode(200);
        as(token)
                .body(Map.of("status", "left"))
                .put("/v1/me/enrolments/{programme}", programme)
                .then()
                .statusCode(200);
        asAnyone().get("/v1/programmes/{id}/community", programme).then().body("participants", nullValue());
        asAnyone()
                .get("/v1/programmes/{id}/community", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void itsOrganiserChangesAProgrammeAndNobodyElse() {
        var programme = programme();
        var token = organiserOf(programme);
        var etag = asAnyone().get("/v1/programmes/{id}", programme).header("ETag");
        as(token)
                .header("If-Match", etag)
                .body(Map.of("description", "Coffee"))
                .patch("/v1/programmes/{id}", programme)
                .then()
                .statusCode(200)
                .body("description", equalTo("Coffee"))
                .body("name", equalTo("UnMentoring"));
        as(token)
                .header("If-Match", etag)
                .body(Map.of("name", "X"))
                .patch("/v1/programmes/{id}", programme)
                .then()
                .statusCode(412);
        as(token)
                .body(Map.of("name", "X"))
                .patch("/v1/programmes/{id}", programme)
                .then()
                .statusCode(428);
        as(token)
                .header("If-Match", "*")
                .body(Map.of("timeZone", "Mars/Olympus"))
                .patch("/v1/programmes/{id}", programme)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/timeZone"));
        as(token)
                .header("If-Match", "*")
                .body(Map.of("sandbox", false))
                .patch("/v1/programmes/{id}", programme)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sandbox"));
        as(organiserOf(programme()))
                .header("If-Match", "*")
                .body(Map.of("name", "X"))
                .patch("/v1/programmes/{id}", programme)
                .then()
                .statusCode(404);
        as(TestTokens.participant(UUID.randomUUID()))
                .header("If-Match", "*")
                .body(Map.of("name", "X"))
                .patch("/v1/programmes/{id}", programme)
                .then()
                .statusCode(403);
    }

    @Test
    void anOrganiserWhoOpensAnotherProgrammeOrganisesItToo() {
        var email = freshAddress();
        as(TestTokens.operator())
                .body(Map.of("name", "Carys", "email", email))
                .post("/v1/programmes/{id}/organisers", programme())
                .then()
                .statusCode(201);
        var token = Journey.organising(email, 1);
        String second = as(token)
                .body(Map.of("name", "Second"))
                .post("/v1/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(token).get("/v1/me").then().body("organises.id", hasItem(second));
    }

    @Test
    void anOrganiserAppointsOthersOnceEach() {
        var programme = programme();
        var token = organiserOf(programme);
        var email = freshAddress();
        for (int i = 0; i < 2; i++) {
            as(token)
                    .body(Map.of("name", "Carys Môn", "email", email.toUpperCase()))
                    .post("/v1/programmes/{id}/organisers", programme)
                    .then()
                    .statusCode(201);
        }
        as(token)
                .get("/v1/programmes/{id}/organisers", programme)
                .then()
                .body("items", hasSize(1))
                .body("items[0].email", equalTo(email));
        as(organiserOf(programme()))
                .get("/v1/programmes/{id}/organisers", programme)
                .then()
                .statusCode(404);
        as(organiserOf(programme()))
                .body(Map.of("name", "C", "email", email))
                .post("/v1/programmes/{id}/organisers", programme)
                .then()
                .statusCode(404);
        as(TestTokens.operator())
                .get("/v1/programmes/{id}/organisers", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whoIsRemovedOrganisesNoMoreAtOnceAndTheLastStays() {
        var programme = programme();
        var first = appointed(programme);
        var other = appointed(programme);
        String firstId = as(first).get("/v1/me").path("id");
        String otherId = as(other).get("/v1/me").path("id");
        var url = "/v1/programmes/" + programme + "/organisers/";
        as(organiserOf(programme())).delete(url + otherId).then().statusCode(404);
        as(TestTokens.participant(UUID.randomUUID()))
                .delete(url + otherId)
                .then()
                .statusCode(403);
        as(first).delete(url + UUID.randomUUID()).then().statusCode(404);
        as(first).delete(url + "no-uuid").then().statusCode(404);
        as(first).delete(url + otherId).then().statusCode(204);
        as(other).get("/v1/programmes/{id}/organisers", programme).then().statusCode(401);
        as(first).delete(url + otherId).then().statusCode(404);
        as(first)
                .delete(url + firstId)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:unmentoring:problem:organiser-is-the-last"));
        as(first)
                .get("/v1/programmes/{id}/organisers", programme)
                .then()
                .body("items.participant", equalTo(java.util.List.of(firstId)));
    }

    @Test
    void theLastTwoCantRemoveEachOther() throws Exception {
        var programme = programme();
        var tokens = java.util.List.of(appointed(programme), appointed(programme));
        var ids = tokens.stream()
                .map(token -> as(token).get("/v1/me").<String>path("id"))
                .toList();
        var threads = new Thread[2];
        for (int i = 0; i < 2; i++) {
            var url = "/v1/programmes/" + programme + "/organisers/" + ids.get(1 - i);
            var token = tokens.get(i);
            threads[i] = new Thread(() -> as(token).delete(url));
            threads[i].start();
        }
        for (var thread : threads) thread.join();
        as(TestTokens.operator())
                .get("/v1/programmes/{id}/organisers", programme)
                .then()
                .body("items", hasSize(1));
    }

    private static String appointed(UUID programme) {
        var email = freshAddress();
        as(TestTokens.operator())
                .body(Map.of("name", "Carys", "email", email))
                .post("/v1/programmes/{id}/organisers", programme)
                .then()
                .statusCode(201);
        return Journey.organising(email, 1);
    }

    @Test
    void twentyEqualRequestsOpenOneProgramme() throws Exception {
        var answers = Arrays.asList(new String[20]);
        var threads = new Thread[20];
        for (int i = 0; i < 20; i++) {
            int n = i;
            threads[i] = new Thread(() -> answers.set(
                    n,
                    as(TestTokens.operator())
                            .header("Idempotency-Key", "open-once")
                            .body(Map.of("name", "Once"))
                            .post("/v1/programmes")
                            .then()
                            .statusCode(201)
                            .extract()
                            .asString()));
            threads[i].start();
        }
        for (var thread : threads) thread.join();
        assertThat(answers).allMatch(answer -> answer != null && answer.equals(answers.get(0)));
        as(TestTokens.operator())
                .header("Idempotency-Key", "open-once")
                .body(Map.of("name", "Other"))
                .post("/v1/programmes")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:unmentoring:problem:idempotency-key-reused"));
    }
}
