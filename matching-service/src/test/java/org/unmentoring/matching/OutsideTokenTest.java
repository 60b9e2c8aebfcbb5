package org.unmentoring.matching;

import static org.unmentoring.matching.Api.as;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
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
@QuarkusTestResource(Sisters.class)
@WithTestResource(Issuer.class)
class OutsideTokenTest {
    @BeforeEach
    void allIsWell() {
        Sisters.allIsWell();
        Issuer.publish("first");
    }

    @Test
    void whomItNamesAsOrganiserDrawsARoundInTheOwnProgrammeOnly() {
        var programme = programme(people(4, 4));
        var another = programme(people(4, 4));
        var token = organises(programme, Map.of());
        draw(token, programme, 201);
        draw(token, another, 404);
        as(token).get("/v1/programmes/{id}/rounds", programme).then().statusCode(200);
        as(token).get("/v1/me/matches").then().statusCode(403);
    }

    @Test
    void whatIsNotGoodOrNamesNobodyIsRefused() {
        var programme = programme(people(4, 4));
        draw(organises(programme, Map.of("aud", "another-program")), programme, 401);
        draw(organises(programme, Map.of("exp", System.currentTimeMillis() / 1000 - 60)), programme, 401);
        draw(Issuer.token("anothers", claims(programme)), programme, 401);
        draw(Issuer.token("first", Map.of("email", "ann@council.example", "email_verified", true)), programme, 401);
        draw(Issuer.token("first", Map.of("groups", List.of("operator", "service"))), programme, 401);
    }

    private static void draw(String token, UUID programme, int status) {
        as(token)
                .contentType("application/json")
                .body("{}")
                .post("/v1/programmes/{id}/rounds", programme)
                .then()
                .statusCode(status);
    }

    private static String organises(UUID programme, Map<String, ?> more) {
        var claims = claims(programme);
        claims.putAll(more);
        return Issuer.token("first", claims);
    }

    private static Map<String, Object> claims(UUID programme) {
        return new HashMap<>(Map.of("unmentoring", Map.of("programmes", List.of(programme.toString()))));
    }
}
