package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class UndeliveredTest {

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    @Test
    void organisersSeeWhomAnIntroductionDidNotReach() {
        var programme = programme(people(2, 2));
        String round = draw(programme).statusCode(201).extract().path("id");
        var match = match(programme, round);
        assertThat((List<?>) match.get("notIntroduced")).isEmpty();
        var person = (String) ((List<?>) match.get("participants")).get(1);
        var reference = "match:" + match.get("id") + ":" + person;
        assertThat(tell("message.bounced", reference, "introduction", Sisters.WEBHOOK_SECRET))
                .isEqualTo(204);
        assertThat(tell("message.bounced", reference, "introduction", Sisters.WEBHOOK_SECRET))
                .isEqualTo(204);
        assertThat(match(programme, round).get("notIntroduced")).isEqualTo(List.of(person));
    }

    @Test
    void anythingElseChangesNothing() {
        var programme = programme(people(2, 2));
        String round = draw(programme).statusCode(201).extract().path("id");
        var match = match(programme, round);
        var person = (String) ((List<?>) match.get("participants")).get(0);
        var reference = "match:" + match.get("id") + ":" + person;
        assertThat(tell("message.failed", reference, "introduction", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                .isEqualTo(401);
        assertThat(tell("message.sent", reference, "introduction", Sisters.WEBHOOK_SECRET))
                .isEqualTo(204);
        assertThat(tell("message.failed", reference, "did-you-meet", Sisters.WEBHOOK_SECRET))
                .isEqualTo(204);
        assertThat(tell(
                        "message.failed",
                        "match:" + match.get("id") + ":" + UUID.randomUUID(),
                        "introduction",
                        Sisters.WEBHOOK_SECRET))
                .isEqualTo(204);
        assertThat(tell("message.failed", "sign-in:1", "sign-in-link", Sisters.WEBHOOK_SECRET))
                .isEqualTo(204);
        assertThat((List<?>) match(programme, round).get("notIntroduced")).isEmpty();
    }

    private static Map<String, Object> match(UUID programme, String round) {
        return Api.organiserOf(programme)
                .get("/v1/rounds/" + round + "/matches")
                .then()
                .extract()
                .<List<Map<String, Object>>>path("items")
                .get(0);
    }

    private static int tell(String type, String reference, String template, String secret) {
        var id = UUID.randomUUID().toString();
        var time = Instant.now().getEpochSecond();
        var body = """
                {"type":"%s","timestamp":"2026-11-23T12:00:00Z","data":{"reference":"%s","template":"%s","reason":"bounce-5.1.1"}}""".formatted(type, reference, template);
        try {
            return given().contentType("application/json")
                    .header("webhook-id", id)
                    .header("webhook-timestamp", time)
                    .header("webhook-signature", new Webhook(secret).sign(id, time, body))
                    .body(body)
                    .post("/v1/webhooks/messages")
                    .statusCode();
        } catch (WebhookSigningException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
