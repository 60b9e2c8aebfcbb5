package org.unmentoring.notifications;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.Issuer;
import org.unmentoring.test.PostgresServer;

/** An organiser's program shows the token of the organisation's own provider here, too. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
@WithTestResource(Issuer.class)
class OutsideTokenTest {
    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void allIsWell() {
        Issuer.publish("first");
    }

    @Test
    void whomItNamesAsOrganiserReadsTheMailsOfTheOwnProgrammeOnly() {
        var token = organises("first");
        mails(token, programme, 200);
        mails(token, UUID.randomUUID(), 404);
        given().auth().oauth2(token).get("/v1/operation").then().statusCode(403);
    }

    @Test
    void whatIsNotGoodOrNamesNobodyIsRefused() {
        mails(organises("anothers"), programme, 401);
        mails(Issuer.token("first", Map.of("groups", List.of("operator", "organiser"))), programme, 401);
    }

    private String organises(String key) {
        return Issuer.token(key, Map.of("unmentoring", Map.of("programmes", List.of(programme.toString()))));
    }

    private static void mails(String token, UUID programme, int status) {
        given().auth()
                .oauth2(token)
                .get("/v1/programmes/{programme}/templates", programme)
                .then()
                .statusCode(status);
    }
}
