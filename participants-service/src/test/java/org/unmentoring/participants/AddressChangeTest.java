package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
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
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class AddressChangeTest {
    @Test
    void whoReadsTheNewAddressMovesThereAndTheSessionGoesOn() {
        var old = freshAddress();
        var fresh = freshAddress();
        var token = enrolled(programme(), old);
        String id = as(token).get("/v1/me").path("id");
        var state = as(token).get("/v1/me").header("ETag");
        ask(token, fresh.toUpperCase()).then().statusCode(202).body("email", equalTo(fresh));
        as(token)
                .get("/v1/me")
                .then()
                .body("email", equalTo(old))
                .body("addressChange.email", equalTo(fresh))
                .body("addressChange.expiresAt", notNullValue());
        assertThat(as(token).get("/v1/me").header("ETag")).isNotEqualTo(state);
        var notice = mailTo(old, 3);
        assertThat(notice.getString("template")).isEqualTo("address-changing");
        assertThat(notice.getString("values.link")).isEqualTo("https://web.example/me");
        assertThat(NotificationStandIn.messageTo(old, 3).getBodyAsString()).doesNotContain(fresh);
        assertThat(NotificationStandIn.messageTo(fresh, 1).getBodyAsString()).doesNotContain(old);
        var link = tokenMailedTo(fresh, 1);
        confirm(link).then().statusCode(200).body("status", equalTo("moved"));
        confirm(link).then().statusCode(200).body("status", equalTo("moved"));
        as(token)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("email", equalTo(fresh))
                .body("addressChange", nullValue());
        as(token).get("/v1/me/export").then().body("registrations", hasSize(1));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !NotificationStandIn.moved(id).isEmpty()
                        && !NotificationStandIn.confirmationsOf(fresh).isEmpty());
        as(signedIn(fresh, 2)).get("/v1/me").then().body("id", equalTo(id));
    }

    @Test
    void theOldAddressIsFreeForAStranger() {
        var programme = programme();
        var old = freshAddress();
        var fresh = freshAddress();
        var token = enrolled(programme, old);
        moved(token, fresh);
        Journey.register(Journey.registration(programme, old)).then().statusCode(202);
        Journey.confirm(tokenMailedTo(old, 4)).then().statusCode(200);
        String stranger = as(signedIn(old, 5)).get("/v1/me").path("id");
        assertThat(stranger).isNotEqualTo(as(token).get("/v1/me").<String>path("id"));
    }

    @Test
    void whoAsksForSomebodysAddressLearnsNothing() {
        var taken = freshAddress();
        var owner = enrolled(programme(), taken);
        var token = enrolled(programme(), freshAddress());
        var other = enrolled(programme(), freshAddress());
        var toTaken = ask(token, taken);
        var toFree = ask(other, freshAddress());
        assertThat(toTaken.statusCode()).isEqualTo(toFree.statusCode()).isEqualTo(202);
        assertThat(toTaken.jsonPath().getMap("").keySet())
                .isEqualTo(toFree.jsonPath().getMap("").keySet());
        assertThat(toTaken.headers().asList().stream().map(header -> header.getName()))
                .isEqualTo(toFree.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
        confirm(tokenMailedTo(taken, 3))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:unmentoring:problem:participant-email-once"));
        as(owner).get("/v1/me").then().statusCode(200).body("email", equalTo(taken));
        as(token).get("/v1/me").then().body("addressChange.email", equalTo(taken));
    }

    @Test
    void ofTwoWhoWishForOneAddressOneGetsIt() throws Exception {
        var wanted = freshAddress();
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var threads = new Thread[2];
        for (int i = 0; i < 2; i++) {
            ask(enrolled(programme(), freshAddress()), wanted).then().statusCode(202);
            var link = tokenMailedTo(wanted, i + 1);
            threads[i] = new Thread(() -> statuses.add(confirm(link).statusCode()));
        }
        for (var thread : threads) thread.start();
        for (var thread : threads) thread.join();
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void aWishThatIsTakenBackOrReplacedLeadsNowhere() {
        var token = enrolled(programme(), freshAddress());
        var first = freshAddress();
        var second = freshAddress();
        ask(token, first).then().statusCode(202);
        var toFirst = tokenMailedTo(first, 1);
        ask(token, second).then().statusCode(202);
        confirm(toFirst).then().statusCode(404);
        var toSecond = tokenMailedTo(second, 1);
        as(token).delete("/v1/me/address-change").then().statusCode(204);
        as(token).delete("/v1/me/address-change").then().statusCode(204);
        confirm(toSecond).then().statusCode(404).body("type", equalTo("urn:unmentoring:problem:link-unknown"));
        as(token).get("/v1/me").then().body("addressChange", nullValue());
        var back = as(token).get("/v1/me").<String>path("email");
        moved(token, first);
        moved(token, second);
        confirm(tokenMailedTo(first, 2)).then().statusCode(404);
        assertThat(as(token).get("/v1/me").<String>path("email")).isNotEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\":null}",
                "{\"email\":\"nobody\"}",
                "{\"email\":\"a@b.example\\r\\nBcc: x@y.example\"}",
                "{\"email\":\"a\\u0000@b.example\"}",
                "{\"email\":[\"a@b.example\"]}",
                "{\"email\":\"a@b.example\",\"to\":\"c@d.example\"}",
                "[]",
                "nonsense"
            })
    void badAddressesAreRefused(String body) {
        var token = enrolled(programme(), freshAddress());
        as(token)
                .body(body)
                .put("/v1/me/address-change")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as(token).get("/v1/me").then().body("addressChange", nullValue());
    }

    @Test
    void onlyPeopleMoveAndOnlyElsewhere() {
        var email = freshAddress();
        var token = enrolled(programme(), email);
        ask(token, email).then().statusCode(400).body("errors[0].code", equalTo("address-is-yours"));
        asAnyone()
                .body(Map.of("email", email))
                .put("/v1/me/address-change")
                .then()
                .statusCode(401);
        ask(TestTokens.service(), email).then().statusCode(403);
        confirm("forged").then().statusCode(404);
        confirm("").then().statusCode(400);
        asAnyone()
                .body("{\"token\":\"x\",\"email\":\"a@b.example\"}")
                .post("/v1/address-changes/confirmations")
                .then()
                .statusCode(400);
    }

    @Test
    void aMailThatComesBackFromTheNewAddressLeavesThePersonReached() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        String id = as(token).get("/v1/me").path("id");
        ReachTest.tell("message.bounced", "new-address:" + id, "smtp-550-5.1.1");
        assertThat(Journey.exclusionsInPool(programme)).hasSize(1);
    }

    private static void moved(String token, String to) {
        int mails = NotificationStandIn.messagesTo(to).size();
        ask(token, to).then().statusCode(202);
        confirm(tokenMailedTo(to, mails + 1)).then().statusCode(200);
    }

    private static Response ask(String token, String email) {
        return as(token).body(Map.of("email", email)).put("/v1/me/address-change");
    }

    private static Response confirm(String token) {
        return asAnyone().body(Map.of("token", token)).post("/v1/address-changes/confirmations");
    }
}
