package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class LimitTest {
    private static final int OF_AN_ADDRESS = 5;
    private static final int OF_A_CLIENT = 50;

    @Test
    void oneAddressAsksSoOftenAMinuteWhoeverIsAskedFor() {
        var refused = untilRefused(OF_AN_ADDRESS, () -> link("198.51.100.7", freshAddress()));
        refused.then()
                .contentType("application/problem+json")
                .body("type", equalTo("urn:unmentoring:problem:too-many-requests"))
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .header("RateLimit-Policy", equalTo("\"address\";q=5;w=60"))
                .header("RateLimit", matchesPattern("\"address\";r=0;t=[0-9]+"));
        link("198.51.100.8", freshAddress())
                .then()
                .statusCode(202)
                .header("RateLimit", matchesPattern("\"address\";r=4;t=[0-9]+"));
    }

    @Test
    void aClientAsksSoOftenAMinuteAndIsToldWhatIsLeft() {
        var programme = programme();
        var token = TestTokens.partner(UUID.randomUUID(), programme);
        Supplier<Response> ask = () -> as(token).get("/v1/programmes/{p}/participants", programme);
        ask.get().then().statusCode(200).header("RateLimit-Policy", equalTo("\"client\";q=50;w=60"));
        untilRefused(OF_A_CLIENT, ask).then().header("RateLimit", matchesPattern("\"client\";r=0;t=[0-9]+"));
        as(TestTokens.partner(UUID.randomUUID(), programme))
                .get("/v1/programmes/{p}/participants", programme)
                .then()
                .statusCode(200);
    }

    @Test
    void othersAreNotCounted() {
        as(TestTokens.operator()).get("/v1/api-clients").then().statusCode(200).header("RateLimit", nullValue());
        asAnyone().get("/v1/programmes").then().statusCode(200).header("RateLimit", nullValue());
    }

    /** A minute may end meanwhile: then counting begins anew, once. */
    private static Response untilRefused(int most, Supplier<Response> ask) {
        for (int i = 0; i < 2 * most + 2; i++) {
            var answer = ask.get();
            if (answer.statusCode() == 429) {
                assertThat(i).isGreaterThanOrEqualTo(most - 1);
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    private static Response link(String from, String email) {
        return asAnyone()
                .header("X-Forwarded-For", from)
                .body(Map.of("email", email))
                .post("/v1/sign-in-links");
    }
}
