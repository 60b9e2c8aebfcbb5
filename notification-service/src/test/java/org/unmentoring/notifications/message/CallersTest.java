package org.unmentoring.notifications.message;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class CallersTest {
    private static final Mailbox MAIL = new Mailbox();

    @BeforeAll
    static void openTheMailServer() {
        MAIL.open();
    }

    @AfterAll
    static void closeTheMailServer() {
        MAIL.close();
    }

    @Test
    void anOperatorSeesWhatBecameOfAMessageAndIsNotItsSender() {
        var asked = didYouMeet(address("ann"));
        var id = send(asked);
        given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/messages/{id}", id)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(TestTokens.operator())
                .contentType("application/json")
                .body(asked)
                .post("/v1/messages")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.operator())
                .header("If-Match", "*")
                .delete("/v1/messages/{id}", id)
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyElseMayReadOrSend() {
        var id = send(didYouMeet(address("ann")));
        Stream.of(
                        TestTokens.participant(UUID.randomUUID()),
                        TestTokens.organiser(UUID.randomUUID(), UUID.randomUUID()),
                        TestTokens.partner(UUID.randomUUID()))
                .forEach(token -> {
                    given().auth()
                            .oauth2(token)
                            .get("/v1/messages/{id}", id)
                            .then()
                            .statusCode(403);
                    given().auth().oauth2(token).get("/v1/messages").then().statusCode(403);
                    given().auth().oauth2(token).get("/v1/templates").then().statusCode(403);
                    given().auth()
                            .oauth2(token)
                            .contentType("application/json")
                            .body(didYouMeet(address("ann")))
                            .post("/v1/messages")
                            .then()
                            .statusCode(403);
                });
        given().get("/v1/messages/{id}", id).then().statusCode(401).header("WWW-Authenticate", notNullValue());
    }
}
