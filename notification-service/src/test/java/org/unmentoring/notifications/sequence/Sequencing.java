package org.unmentoring.notifications.sequence;

import static org.unmentoring.notifications.Posting.asService;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unmentoring.notifications.Posting;

/** What matching-service does: begins a sequence for a match and ends it. */
final class Sequencing {
    private Sequencing() {}

    @SafeVarargs
    static Map<String, Object> match(Map<String, Object>... people) {
        var asked = new HashMap<String, Object>();
        asked.put("sequence", "match");
        asked.put("reference", "match:" + UUID.randomUUID());
        asked.put("programme", UUID.randomUUID().toString());
        asked.put("to", new ArrayList<>(Arrays.asList(people)));
        asked.put("values", values());
        return asked;
    }

    static Map<String, Object> values() {
        return new HashMap<>(Map.of(
                "programme", "Coffee trials",
                "round", "6",
                "partners", List.of(Map.of("name", "Bo", "email", "bo@ministry.example")),
                "meetBy", "Friday 4 December",
                "link", "https://web.example/matches/1",
                "metLink", "https://web.example/matches/1?answer=met",
                "notMetLink", "https://web.example/matches/1?answer=not-met"));
    }

    static Map<String, Object> person(String key) {
        return person(key, Posting.address(key), "england");
    }

    static Map<String, Object> person(String key, String address, String nation) {
        return new HashMap<>(Map.of(
                "key",
                key,
                "name",
                "Ann",
                "email",
                address,
                "language",
                "en",
                "nation",
                nation,
                "timeZone",
                "Europe/London"));
    }

    static String start(Map<String, ?> asked) {
        return post(asked).statusCode(202).extract().path("reference");
    }

    static ValidatableResponse post(Map<String, ?> asked) {
        return asService().body(asked).post("/v1/sequences").then();
    }

    static ValidatableResponse see(String reference) {
        return asService().get("/v1/sequences/{reference}", reference).then().statusCode(200);
    }

    static List<String> templates(String reference, int person) {
        return see(reference).extract().path("people[" + person + "].mails.template");
    }

    static long sent(String reference) {
        return asService()
                .queryParam("reference", reference)
                .get("/v1/messages")
                .then()
                .extract()
                .<List<String>>path("items.status")
                .stream()
                .filter("sent"::equals)
                .count();
    }

    static void stop(String reference) {
        asService().delete("/v1/sequences/{reference}", reference).then().statusCode(204);
    }

    static void stop(String reference, String person) {
        asService()
                .delete("/v1/sequences/{reference}/people/{person}", reference, person)
                .then()
                .statusCode(204);
    }
}
