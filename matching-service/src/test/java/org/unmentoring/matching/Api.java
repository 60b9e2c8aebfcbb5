package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unmentoring.test.TestTokens;

/** Requests as the callers of this service send them. */
final class Api {

    private Api() {}

    static RequestSpecification organiserOf(UUID... programmes) {
        return as(TestTokens.organiser(UUID.randomUUID(), programmes));
    }

    static RequestSpecification participant(UUID id) {
        return as(TestTokens.participant(id));
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    static ValidatableResponse draw(UUID programme) {
        return draw(programme, "{}");
    }

    static ValidatableResponse draw(UUID programme, String body) {
        return organiserOf(programme)
                .contentType("application/json")
                .body(body)
                .post("/v1/programmes/" + programme + "/rounds")
                .then();
    }

    static List<Map<String, Object>> rounds(UUID programme) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds")
                .path("items");
    }

    static ValidatableResponse proof(UUID programme, String round) {
        return organiserOf(programme).get("/v1/rounds/" + round + "/proof").then();
    }

    static List<List<String>> matches(UUID programme, String round) {
        return organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.participants");
    }

    static ValidatableResponse answer(String match, UUID participant, String body) {
        return participant(participant)
                .contentType("application/json")
                .body(body)
                .put("/v1/matches/" + match + "/outcomes/" + participant)
                .then();
    }

    static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:unmentoring:problem:" + code))
                .body("title", notNullValue());
    }
}
