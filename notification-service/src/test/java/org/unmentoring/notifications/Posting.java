package org.unmentoring.notifications;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unmentoring.test.TestTokens;

/** What a sister service does: posts a message and asks what became of it. */
public final class Posting {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private Posting() {}

    public static RequestSpecification asService() {
        return given().auth().oauth2(TestTokens.service()).contentType(ContentType.JSON);
    }

    public static String address(String about) {
        return about + "-" + UUID.randomUUID() + "@council.example";
    }

    public static Map<String, Object> signIn(String address) {
        return message(
                "sign-in-link",
                "Ann",
                address,
                Map.of("link", "https://web.example/sign-in?token=geheim", "minutes", "10"));
    }

    public static Map<String, Object> didYouMeet(String address) {
        return message(
                "did-you-meet",
                "Ann",
                address,
                Map.of(
                        "programme",
                        "Coffee trials",
                        "partners",
                        List.of(Map.of("name", "Bo")),
                        "link",
                        "https://web.example/matches/1"));
    }

    public static Map<String, Object> message(String template, String name, String address, Map<String, ?> values) {
        var message = new HashMap<String, Object>();
        message.put("template", template);
        message.put("to", Map.of("name", name, "email", address, "language", "en"));
        message.put("values", values);
        message.put("reference", "test:" + UUID.randomUUID());
        return message;
    }

    public static String send(Map<String, ?> message) {
        return post(message).statusCode(202).extract().path("id");
    }

    public static ValidatableResponse post(Map<String, ?> message) {
        return asService().body(message).post("/v1/messages").then();
    }

    public static ValidatableResponse see(String id) {
        return asService().get("/v1/messages/{id}", id).then().statusCode(200);
    }

    public static void becomes(String id, String status) {
        await().atMost(LONG_ENOUGH).until(() -> see(id).extract().path("status").equals(status));
    }

    /** The reason is that of the last try, and the first may have met a connection that was closed meanwhile. */
    public static void becomesTemporaryFailure(String id, String reason) {
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> see(id).body("status", equalTo("temporary-failure"), "reason", equalTo(reason)));
    }
}
