package org.unmentoring.participants;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hamcrest.Matchers;
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
                .body(Map.of("name", "UnMentoring", "sandbox", false))
                .post("/v1/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static String organiserOf(UUID... programmes) {
        return TestTokens.organiser(UUID.randomUUID(), programmes);
    }

    /** Ids of people whom an organiser brings in, in the order of the pool. */
    static List<UUID> people(UUID programme, int count) {
        var sheet = new StringBuilder("Name,Email,Organisation\n");
        for (int i = 0; i < count; i++) {
            sheet.append("Somebody,").append(freshAddress()).append(",Cardiff Council\n");
        }
        given().auth()
                .oauth2(organiserOf(programme))
                .contentType("text/csv")
                .body(sheet.toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(200)
                .body("accepted", Matchers.equalTo(count));
        return List.copyOf(exclusionsInPool(programme).keySet());
    }

    /** Who can be drawn, and with whom never. */
    static Map<UUID, List<UUID>> exclusionsInPool(UUID programme) {
        var lines = as(TestTokens.service())
                .get("/v1/programmes/{id}/pool", programme)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .collect(Collectors.joining(",", "[", "]"));
        var found = new LinkedHashMap<UUID, List<UUID>>();
        for (Map<String, ?> line : JsonPath.from(lines).<Map<String, ?>>getList("")) {
            var exclusions = (List<?>) line.get("exclusions");
            found.put(
                    UUID.fromString((String) line.get("id")),
                    exclusions.stream().map(id -> UUID.fromString((String) id)).toList());
        }
        return found;
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

    /** An organiser who is signed in with a phone set up just now. */
    static String organising(String email, int mail) {
        var phone = new Phone();
        var session = session(email, mail);
        phone.scan(as(session.getString("accessToken"))
                .post("/v1/me/second-factor")
                .then()
                .statusCode(200)
                .extract()
                .path("secret"));
        return phone.give(session, 0).then().statusCode(200).extract().path("accessToken");
    }

    static String signedIn(String email, int mail) {
        return session(email, mail).getString("accessToken");
    }

    static JsonPath session(String email, int mail) {
        asAnyone().body(Map.of("email", email)).post("/v1/sign-in-links").then().statusCode(202);
        return asAnyone()
                .body(Map.of("token", tokenMailedTo(email, mail)))
                .post("/v1/sessions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
