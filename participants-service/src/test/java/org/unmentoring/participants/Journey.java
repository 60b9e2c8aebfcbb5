package org.unmentoring.participants;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.unmentoring.test.TestTokens;

/** Steps that many tests take, as their users take them: over HTTP and by mail. */
final class Journey {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Journey() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static RequestSpecification asAnyone() {
        return given().contentType(ContentType.JSON);
    }

    static String freshAddress() {
        return "person" + COUNT.incrementAndGet() + "@powys.example";
    }

    static UUID programme() {
        return UUID.fromString(as(TestTokens.operator())
                .body(Map.of("name", "UnMentoring", "sandbox", true))
                .post("/v1/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static String organiserOf(UUID... programmes) {
        return TestTokens.organiser(UUID.randomUUID(), programmes);
    }

    static Map<String, Object> registration(UUID programme, String email) {
        return new java.util.HashMap<>(Map.of(
                "programme", programme.toString(),
                "name", "Llŷr O'Neill-ap Rhŷs",
                "email", email,
                "organisation", "powys  county COUNCIL",
                "jobTitle", "Service designer",
                "language", "cy"));
    }

    static Response register(Map<String, Object> registration) {
        return asAnyone().body(registration).post("/v1/registrations");
    }

    static String tokenMailedTo(String email, int which) {
        var link = mailTo(email, which).getString("values.link");
        return link.substring(link.indexOf("token=") + "token=".length());
    }

    static JsonPath mailTo(String email, int which) {
        return JsonPath.from(NotificationStandIn.messageTo(email, which).getBodyAsString());
    }

    static Response confirm(String token) {
        return asAnyone().body(Map.of("token", token)).post("/v1/registrations/confirmations");
    }

    /** Somebody with a place in the programme and a session, by the whole way; two mails are sent. */
    static String enrolled(UUID programme, String email) {
        register(registration(programme, email)).then().statusCode(202);
        confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        return signedIn(email, 2);
    }

    static String signedIn(String email, int mail) {
        asAnyone().body(Map.of("email", email)).post("/v1/sign-in-links").then().statusCode(202);
        return asAnyone()
                .body(Map.of("token", tokenMailedTo(email, mail)))
                .post("/v1/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}
