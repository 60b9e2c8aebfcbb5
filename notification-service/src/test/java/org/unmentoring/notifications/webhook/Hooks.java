package org.unmentoring.notifications.webhook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.unmentoring.test.TestTokens;

/** What a partner and a sister service do. */
final class Hooks {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    /** Receivers on this machine may be called. */
    public static class LocalReceivers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "unmentoring.webhooks.courier.local-development", "true",
                    "unmentoring.webhooks.courier.networks", "127.0.0.0/8",
                    "unmentoring.webhooks.courier.patience", "PT2S",
                    "unmentoring.webhooks.posting", "PT4S",
                    "quarkus.tls.webhooks.trust-store.pem.certs", Certificates.trusted());
        }
    }

    record Made(String id, String secret, String token) {
        String statusOf(String event) {
            return deliveries(this).stream()
                    .filter(delivery -> delivery.get("event").equals(event))
                    .map(delivery -> (String) delivery.get("status"))
                    .findFirst()
                    .orElse("none");
        }
    }

    private Hooks() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static Map<String, Object> endpoint(String url, String... events) {
        return new HashMap<>(Map.of("url", url, "events", List.of(events)));
    }

    static ValidatableResponse post(String token, Map<String, ?> endpoint) {
        return as(token).body(endpoint).post("/v1/webhook-endpoints").then();
    }

    static Made make(String token, Map<String, ?> endpoint) {
        var made = post(token, endpoint).statusCode(201).extract();
        return new Made(made.path("id"), made.path("secret"), token);
    }

    static ValidatableResponse see(Made endpoint) {
        return as(endpoint.token())
                .get("/v1/webhook-endpoints/{id}", endpoint.id())
                .then()
                .statusCode(200);
    }

    static List<Map<String, Object>> deliveries(Made endpoint) {
        return as(endpoint.token())
                .get("/v1/webhook-endpoints/{id}/deliveries?limit=200", endpoint.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    static Map<String, Object> delivery(Made endpoint) {
        return deliveries(endpoint).get(0);
    }

    static void becomes(Made endpoint, Predicate<Map<String, Object>> state) {
        await().atMost(LONG_ENOUGH)
                .until(() ->
                        deliveries(endpoint).stream().findFirst().filter(state).isPresent());
    }

    static ValidatableResponse operation() {
        return as(TestTokens.operator()).get("/v1/operation").then().statusCode(200);
    }

    static Map<String, Object> event(String type, UUID programme, UUID... organisations) {
        var event = new HashMap<String, Object>();
        event.put("id", UUID.randomUUID().toString());
        event.put("type", type);
        event.put("timestamp", Instant.now().toString());
        if (programme != null) event.put("programme", programme);
        event.put("organisations", List.of(organisations));
        event.put("data", Map.of("programme", String.valueOf(programme)));
        return event;
    }

    static ValidatableResponse tell(List<Map<String, Object>> events) {
        return as(TestTokens.service())
                .body(Map.of("events", events))
                .post("/v1/events")
                .then();
    }

    static String tell(Map<String, Object> event) {
        tell(List.of(event)).statusCode(202);
        return (String) event.get("id");
    }
}
