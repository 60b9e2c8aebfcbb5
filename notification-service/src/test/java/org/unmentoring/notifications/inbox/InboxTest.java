package org.unmentoring.notifications.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;
import static org.unmentoring.notifications.Posting.signIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** No mail server listens here: what is sent all the same did not leave by SMTP. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class InboxTest {
    private final UUID sandbox = UUID.randomUUID();

    @Test
    void aMailToATestAddressIsReadInTheInboxAsItsRecipientWould() {
        becomes(send(signIn(address("ann"))), "sent");
        becomes(send(didYouMeet(address("bo"))), "sent");
        becomes(send(didYouMeet(address("ann").toUpperCase())), "sent");
        inbox(testKey(sandbox))
                .body("items.template", contains("sign-in-link", "did-you-meet", "did-you-meet"))
                .body("items[0].to", equalTo(address("ann")))
                .body("items[0].links", contains("https://web.example/sign-in?token=geheim"))
                .body("items[0].text", containsString("https://web.example/sign-in?token=geheim"))
                .body("items[0].html", containsString("geheim"))
                .body("items[0].subject", notNullValue())
                .body("items[0].headers", hasKey("Message-ID"))
                .body("items[1].headers.'List-Unsubscribe-Post'", equalTo("List-Unsubscribe=One-Click"))
                .header("Cache-Control", containsString("no-store"));
        inbox(organiser(sandbox).queryParam("recipient", address("ann"))).body("items", hasSize(2));
        inbox(testKey(sandbox).queryParam("limit", 1)).body("items", hasSize(1), "next", notNullValue());
    }

    @Test
    void nobodyReadsTheMailsOfAnotherSandboxOrOfAnybodyReal() {
        send(signIn("real-" + UUID.randomUUID() + "@council.example"));
        becomes(send(signIn(address("ann"))), "sent");
        inbox(organiser(sandbox)).body("items.to", contains(address("ann")));
        get(testKey(UUID.randomUUID())).statusCode(404);
        get(organiser(UUID.randomUUID())).statusCode(404);
        var usual = TestTokens.partner(UUID.randomUUID(), sandbox);
        get(given().auth().oauth2(usual)).statusCode(403);
        get(given().auth().oauth2(TestTokens.participant(UUID.randomUUID()))).statusCode(403);
        get(given()).statusCode(401);
        // An address that names no sandbox is nobody's: such a mail is refused, and lies nowhere.
        becomes(send(didYouMeet("ann@" + sandbox + "x.sandbox.test")), "permanent-failure");
        becomes(send(didYouMeet("ann@x." + sandbox + ".sandbox.test")), "permanent-failure");
        inbox(organiser(sandbox)).body("items", hasSize(1));
    }

    @Test
    void theSimulatorsWordsHoldThereToo() {
        becomes(send(didYouMeet(address("suppressed+1"))), "suppressed");
        var bounced = send(didYouMeet(address("Bounced+1")));
        becomes(bounced, "permanent-failure");
        see(bounced).body("reason", equalTo("bounce-5.1.1"));
        inbox(organiser(sandbox)).body("items.to", contains(address("Bounced+1")));
    }

    @Test
    void whatIsAskedWronglyIsToldAndChangesNothing() {
        for (var wrong : List.of("ann", "ann@council.example", "@" + sandbox + "y.sandbox.test"))
            get(organiser(sandbox).queryParam("recipient", wrong))
                    .statusCode(400)
                    .body("errors[0].code", equalTo("recipient-not-valid"));
        get(organiser(sandbox).queryParam("limit", 0)).statusCode(400);
        turn(1, "-PT1H").statusCode(400);
        turn(1, "PT0S").statusCode(400);
        turn(1, "tomorrow").statusCode(400);
        turn(0, "PT1H").statusCode(400);
        given().auth()
                .oauth2(TestTokens.operator())
                .contentType("application/json")
                .body(Map.of("forward", "PT1H"))
                .put("/v1/programmes/{p}/sandbox/turns/1", sandbox)
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsErasedIsGoneFromTheInboxToo() {
        becomes(send(signIn(address("ann"))), "sent");
        becomes(send(signIn(address("bo"))), "sent");
        asService()
                .body(Map.of(
                        "id",
                        UUID.randomUUID(),
                        "participant",
                        UUID.randomUUID(),
                        "email",
                        address("ann"),
                        "name",
                        "Ann"))
                .post("/v1/erasures")
                .then()
                .statusCode(200);
        inbox(organiser(sandbox)).body("items.to", contains(address("bo")));
    }

    @Test
    void aTurnBringsNudgesNearerOnceHoweverOftenItIsTold() {
        var reference = begin();
        await().atMost(Duration.ofSeconds(20)).until(() -> !state().extract().<Boolean>path("busy"));
        var before = nextDue();
        turn(1, "PT24H").statusCode(204);
        turn(1, "PT24H").statusCode(204);
        assertThat(nextDue()).isEqualTo(before.minus(Duration.ofDays(1)));
        turn(2, Duration.between(Instant.now(), nextDue()).plusSeconds(1).toString())
                .statusCode(204);
        await().atMost(Duration.ofSeconds(20)).until(() -> templates().size() == 2);
        assertThat(templates()).containsExactly("introduction", "when-will-you-meet");
        asService().delete("/v1/sequences/{reference}", reference).then().statusCode(204);
        state().body("nextDueAt", equalTo(null));
        // What is read has become as old as the sandbox.
        Instant received = Instant.parse(inbox(organiser(sandbox)).extract().path("items[0].receivedAt"));
        assertThat(received).isBefore(Instant.now().minus(Duration.ofDays(1)));
    }

    @Test
    void anEmptyInboxIsEmpty() {
        inbox(organiser(sandbox)).body("items", empty());
        state().body("busy", equalTo(false), "nextDueAt", equalTo(null));
    }

    @Test
    void turningAndEndingAtOnceDoNotTripOverEachOther() {
        var turns = new AtomicLong();
        var answers = IntStream.range(0, 90)
                .parallel()
                .mapToObj(i -> {
                    if (i % 3 == 0) begin();
                    return i % 3 == 2
                            ? turn(turns.incrementAndGet(), "PT1S")
                            : asService().delete("/v1/sequence-people/ann").then();
                })
                .map(answer -> answer.extract().statusCode())
                .collect(Collectors.toSet());
        assertThat(answers).isSubsetOf(204, 409);
    }

    private String begin() {
        var reference = "match:" + UUID.randomUUID();
        var body = Map.of(
                "sequence",
                "match",
                "reference",
                reference,
                "programme",
                sandbox,
                "to",
                List.of(Map.of(
                        "key",
                        "ann",
                        "name",
                        "Ann",
                        "email",
                        address("ann"),
                        "language",
                        "en",
                        "timeZone",
                        "Europe/London")),
                "values",
                Map.of(
                        "programme",
                        "Coffee trials",
                        "round",
                        "6",
                        "partners",
                        List.of(Map.of("name", "Bo", "email", address("bo"))),
                        "meetBy",
                        "Friday 4 December",
                        "link",
                        "https://web.example/matches/1",
                        "metLink",
                        "https://web.example/matches/1?answer=met",
                        "notMetLink",
                        "https://web.example/matches/1?answer=not-met"),
                "rehearsal",
                true);
        asService().body(body).post("/v1/sequences").then().statusCode(202);
        return reference;
    }

    private Instant nextDue() {
        return Instant.parse(state().extract().path("nextDueAt"));
    }

    private List<String> templates() {
        return inbox(organiser(sandbox)).extract().path("items.template");
    }

    private ValidatableResponse state() {
        return asService().get("/v1/programmes/{p}/sandbox", sandbox).then().statusCode(200);
    }

    private ValidatableResponse turn(long number, String forward) {
        return asService()
                .body(Map.of("forward", forward))
                .put("/v1/programmes/{p}/sandbox/turns/{n}", sandbox, number)
                .then();
    }

    private String address(String who) {
        return who + "@" + sandbox + ".sandbox.test";
    }

    private ValidatableResponse inbox(RequestSpecification caller) {
        return get(caller).statusCode(200);
    }

    private ValidatableResponse get(RequestSpecification caller) {
        return caller.get("/v1/programmes/{p}/inbox", sandbox).then();
    }

    private static RequestSpecification organiser(UUID programme) {
        return given().auth().oauth2(TestTokens.organiser(UUID.randomUUID(), programme));
    }

    private static RequestSpecification testKey(UUID programme) {
        return given().auth()
                .oauth2(TestTokens.partner(UUID.randomUUID(), Set.of("participants:read", "sandbox"), programme));
    }
}
