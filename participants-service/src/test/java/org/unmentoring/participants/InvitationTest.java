package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.confirm;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.mailTo;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.signedIn;
import static org.unmentoring.participants.Journey.tokenMailedTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class InvitationTest {
    private static final UUID DEVON = UUID.fromString("0190163d-8000-7ba0-8a64-fadaa3e59936");
    private static final UUID CORNWALL = UUID.fromString("0190163d-8001-7fab-8bee-00ec217ae5e3");

    @Test
    void whomAPartnerNamesTakesPartOnlyAfterSayingYes() {
        var programme = programme();
        var email = freshAddress();
        put(programme, "hr-1", person(email))
                .then()
                .statusCode(200)
                .body("status", equalTo("invited"))
                .body("participant", nullValue())
                .body("email", equalTo(email));
        listed(programme).then().body("items", hasSize(0));
        var mail = mailTo(email, 1);
        assertThat(mail.getString("values.invitedBy")).isEqualTo("Devon County Council");
        confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        var joined = get(programme, "hr-1");
        joined.then().statusCode(200).body("status", equalTo("joined")).body("email", nullValue());
        listed(programme)
                .then()
                .body("items.id", contains(joined.<String>path("participant")))
                .body("items[0].email", equalTo(email));
        as(signedIn(email, 2))
                .get("/v1/me/export")
                .then()
                .body("registrations[0].consentWording", containsString("yn cael gwybod fy mod yn cymryd rhan"));
    }

    @Test
    void theSameAgainAsksNobodyAgainButAnotherAddressIsAsked() {
        var programme = programme();
        var mistyped = freshAddress();
        var email = freshAddress();
        var first = put(programme, "hr-1", person(mistyped));
        var again = put(programme, "hr-1", person(" " + mistyped.toUpperCase(java.util.Locale.ROOT)));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        var renamed = put(programme, "hr-1", with(person(mistyped), "name", "Ann Other"));
        renamed.then().body("name", equalTo("Ann Other"));
        tokenMailedTo(mistyped, 1);
        put(programme, "hr-1", person(email)).then().statusCode(200).body("email", equalTo(email));
        confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        assertThat(NotificationStandIn.messagesTo(mistyped)).hasSize(1);
        get(programme, "hr-1").then().body("status", equalTo("joined"));
        put(programme, "hr-1", person(freshAddress())).then().body("status", equalTo("joined"));
    }

    @Test
    void aPartnerHearsThatAnInvitationDidNotArriveUntilItNamesAnotherAddress() {
        var programme = programme();
        var mistyped = freshAddress();
        put(programme, "hr-1", person(mistyped)).then().body("undeliveredAt", nullValue());
        var reference = mailTo(mistyped, 1).getString("reference");
        ReachTest.tell("message.failed", reference, "no-connection").statusCode(204);
        get(programme, "hr-1").then().body("undeliveredAt", nullValue());
        for (int i = 0; i < 2; i++)
            ReachTest.tell("message.bounced", reference, "bounced-5.1.1").statusCode(204);
        get(programme, "hr-1").then().body("undeliveredAt", notNullValue()).body("status", equalTo("invited"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !NotificationStandIn.events(programme.toString()).isEmpty());
        var events = NotificationStandIn.events(programme.toString());
        assertThat(events).hasSize(1);
        assertThat(events.get(0))
                .containsEntry("type", "invitation.bounced")
                .containsEntry("organisations", List.of(DEVON.toString()))
                .containsEntry("partnersOnly", true)
                .containsEntry("data", Map.of("programme", programme.toString(), "externalId", "hr-1"));
        put(programme, "hr-1", person(freshAddress())).then().body("undeliveredAt", nullValue());
        ReachTest.tell("message.bounced", reference, "bounced-5.1.1").statusCode(204);
        get(programme, "hr-1").then().body("undeliveredAt", nullValue());
    }

    @Test
    void aPartnerLearnsNothingOfWhoIsKnown() {
        var programme = programme();
        var known = freshAddress();
        enrolled(programme, known);
        var fresh = put(programme, "hr-1", person(freshAddress()));
        var other = put(programme, "hr-2", person(known));
        other.then().statusCode(200).body("status", equalTo("invited")).body("participant", nullValue());
        assertThat(other.jsonPath().getMap("").keySet())
                .isEqualTo(fresh.jsonPath().getMap("").keySet());
        listed(programme).then().body("items", hasSize(0));
    }

    @Test
    void anotherTenantsInvitationsLookLikeNone() {
        var programme = programme();
        put(programme, "hr-1", person(freshAddress())).then().statusCode(200);
        var others = TestTokens.partner(CORNWALL, programme);
        var elsewhere = TestTokens.partner(DEVON, programme());
        for (var token : List.of(others, elsewhere)) {
            as(token)
                    .get("/v1/programmes/{p}/participants/hr-1", programme)
                    .then()
                    .statusCode(404);
            as(token)
                    .header("If-Match", "*")
                    .delete("/v1/programmes/{p}/participants/hr-1", programme)
                    .then()
                    .statusCode(404);
        }
        as(elsewhere)
                .body(person(freshAddress()))
                .put("/v1/programmes/{p}/participants/hr-1", programme)
                .then()
                .statusCode(404);
        as(others)
                .body(person(freshAddress()))
                .put("/v1/programmes/{p}/participants/hr-1", programme)
                .then()
                .statusCode(200);
        as(TestTokens.partner(DEVON, Set.of("participants:read"), programme))
                .body(person(freshAddress()))
                .put("/v1/programmes/{p}/participants/hr-1", programme)
                .then()
                .statusCode(403);
        as(TestTokens.operator())
                .body(person(freshAddress()))
                .put("/v1/programmes/{p}/participants/hr-1", programme)
                .then()
                .statusCode(403);
    }

    @Test
    void anInvitationIsTakenBackWithIfMatch() {
        var programme = programme();
        var made = put(programme, "hr-1", person(freshAddress()));
        var path = "/v1/programmes/" + programme + "/participants/hr-1";
        as(partner(programme)).delete(path).then().statusCode(428);
        as(partner(programme)).header("If-Match", "\"99\"").delete(path).then().statusCode(412);
        as(partner(programme))
                .header("If-Match", made.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        as(partner(programme)).get(path).then().statusCode(404);
        as(partner(programme))
                .header("If-Match", made.header("ETag"))
                .body(person(freshAddress()))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void whoeverIsErasedIsErasedFromWhatPartnersSaid() {
        var programme = programme();
        var email = freshAddress();
        var token = enrolled(programme, email);
        put(programme, "hr-1", person(email)).then().statusCode(200);
        as(token).header("If-Match", "*").delete("/v1/me").then().statusCode(202);
        get(programme, "hr-1").then().statusCode(404);
    }

    @Test
    void manyAreInvitedAtOnceAndEachRowIsForItself() {
        var programme = programme();
        var email = freshAddress();
        put(programme, "hr-1", person(freshAddress())).then().statusCode(200);
        put(programme, "hr-2", Map.of("name", "Ann", "email", email)).then().statusCode(200);
        var taken = freshAddress();
        put(programme, "hr-0", person(taken)).then().statusCode(200);
        var lines = String.join(
                "\n",
                row("hr-1", "New Name", freshAddress()),
                row("hr-2", "Ann", email),
                row("hr-3", "Bo", freshAddress()),
                row("hr-3", "Bo", freshAddress()),
                row("hr-4", "Cy", taken),
                row("hr 5", "", "no address"),
                "{\"externalId\": ",
                "[]",
                "{\"externalId\":\"hr-6\",\"name\":\"D\",\"email\":\"d@x.example\",\"admin\":true}");
        var rehearsed = bulk(programme, lines, true);
        rehearsed.then().statusCode(200).body("dryRun", equalTo(true));
        get(programme, "hr-3").then().statusCode(404);
        var done = bulk(programme, lines, false);
        done.then()
                .statusCode(200)
                .body("invited", equalTo(1))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("rejected", equalTo(6))
                .body(
                        "items.result",
                        contains(
                                "updated",
                                "unchanged",
                                "invited",
                                "rejected",
                                "rejected",
                                "rejected",
                                "rejected",
                                "rejected",
                                "rejected"))
                .body("items[3].errors[0].code", equalTo("external-id-twice"))
                .body("items[4].errors[0].code", equalTo("invitation-email-once"))
                .body("items[5].errors.pointer", contains("/email", "/externalId", "/name"))
                .body("items[8].errors[0].pointer", equalTo("/admin"));
        assertThat(done.asString().replace("\"dryRun\":false", "\"dryRun\":true"))
                .isEqualTo(rehearsed.asString());
        assertThat(done.asString()).doesNotContain("java").doesNotContain(taken);
        get(programme, "hr-1").then().body("name", equalTo("New Name"));
    }

    @Test
    void theSameManyAgainAreTheSameAnswer() {
        var programme = programme();
        var email = freshAddress();
        var items = "{\"items\":[" + row("hr-1", "Ann", email) + "]}";
        var key = UUID.randomUUID().toString();
        var token = partner(programme);
        var first = as(token).header("Idempotency-Key", key).body(items).post(bulkOf(programme));
        first.then().statusCode(200).body("invited", equalTo(1));
        var again = as(token).header("Idempotency-Key", key).body(items).post(bulkOf(programme));
        assertThat(again.asString()).isEqualTo(first.asString());
        as(token).body(items).post(bulkOf(programme)).then().body("unchanged", equalTo(1));
        confirm(tokenMailedTo(email, 1)).then().statusCode(200);
    }

    @Test
    void whatAPartnerSendsWhileOthersAreBeingAskedIsAskedAfterThemAndOnce() {
        var programme = programme();
        var address = "in-line-" + freshAddress();
        for (int request = 0; request < 3; request++) {
            var of = request;
            var lines = IntStream.range(0, 80)
                    .mapToObj(i -> row("line-" + of + "-" + i, "Somebody", of + "-" + i + "-" + address))
                    .collect(Collectors.joining("\n"));
            bulk(programme, lines, false).then().statusCode(200).body("invited", equalTo(80));
        }
        var asked = NotificationStandIn.awaitMessagesToAddressesLike(".*" + address, 240);
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void tenThousandAreTakenInOneRequestAndNotOneMore() {
        var programme = programme();
        var lines = IntStream.range(0, 10_000)
                .mapToObj(i -> row("many-" + i, "Somebody", "many-" + i + "@many.example"))
                .collect(Collectors.joining("\n"));
        bulk(programme, lines, true).then().statusCode(200).body("invited", equalTo(10_000));
        bulk(programme, lines + "\n" + row("one-more", "Somebody", freshAddress()), true)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("too-many-rows"));
    }

    @ParameterizedTest
    @CsvSource({
        "email, nobody, /email",
        "email, , /email",
        "name, ' ', /name",
        "language, de, /language",
        "admin, true, /admin"
    })
    void badPeopleAreRefused(String field, String value, String pointer) {
        var programme = programme();
        put(programme, "hr-1", with(person(freshAddress()), field, value))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        get(programme, "hr-1").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@devon.example",
                "a b",
                "-x",
                "lookup",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg"
            })
    void badIdsAreRefused(String id) {
        var answer = put(programme(), id, person(freshAddress()));
        assertThat(answer.statusCode()).isIn(400, 404, 405);
        answer.then().contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"items\":[]}",
                "{\"items\":null}",
                "{\"items\":[{]}",
                "[]",
                "null",
                "{\"people\":[]}"
            })
    void badBulksAreRefused(String body) {
        as(partner(programme())).body(body).post(bulkOf(programme())).then().statusCode(404);
        var programme = programme();
        as(partner(programme))
                .body(body)
                .post(bulkOf(programme))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static String partner(UUID programme) {
        return TestTokens.partner(DEVON, programme);
    }

    private static Map<String, Object> person(String email) {
        return Map.of("name", "Ann Devon", "email", email, "jobTitle", "Planner", "language", "cy");
    }

    private static Map<String, Object> with(Map<String, Object> person, String field, Object value) {
        var changed = new HashMap<>(person);
        changed.put(field, value);
        return changed;
    }

    private static String row(String id, String name, String email) {
        return "{\"externalId\":\"%s\",\"name\":\"%s\",\"email\":\"%s\"}".formatted(id, name, email);
    }

    private static Response put(UUID programme, String id, Map<String, Object> person) {
        return as(partner(programme)).body(person).put("/v1/programmes/{p}/participants/{id}", programme, id);
    }

    private static Response get(UUID programme, String id) {
        return as(partner(programme)).get("/v1/programmes/{p}/participants/{id}", programme, id);
    }

    private static Response listed(UUID programme) {
        return as(partner(programme)).get("/v1/programmes/{p}/participants", programme);
    }

    private static String bulkOf(UUID programme) {
        return "/v1/programmes/" + programme + "/participants/bulk";
    }

    private static Response bulk(UUID programme, String lines, boolean dryRun) {
        return given().auth()
                .oauth2(partner(programme))
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", io.restassured.http.ContentType.TEXT)))
                .contentType("application/x-ndjson")
                .queryParam("dryRun", dryRun)
                .body(lines)
                .post(bulkOf(programme));
    }
}
