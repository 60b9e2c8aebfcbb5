package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** Answering, and finding a time, by the link of a mail. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class PassTest {
    private static final String LINK = "https://unmentoring.example/from-mail/";
    private static final String MET = "{\"met\":true}";

    private UUID programme;
    private UUID me;
    private UUID partner;
    private String match;
    private String pass;

    @BeforeEach
    void twoPeopleAreIntroduced() {
        Sisters.allIsWell();
        var people = people(2, 2);
        me = people.get(0).id();
        partner = people.get(1).id();
        match = drawn(people);
        pass = passOf(me);
    }

    private String drawn(List<Someone> people) {
        programme = programme(people);
        String round = draw(programme).statusCode(201).extract().path("id");
        return organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
    }

    /** As its mail has it. */
    @SuppressWarnings("unchecked")
    private String passOf(UUID person) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Sisters.sequences(match).size() == 1);
        var values = ((List<Map<String, Object>>)
                        Sisters.sequences(match).get(0).get("to"))
                .stream()
                        .filter(it -> it.get("key").equals(person.toString()))
                        .map(it -> (Map<String, String>) it.get("values"))
                        .findFirst()
                        .orElseThrow();
        var link = values.get("link");
        assertThat(link).startsWith(LINK);
        assertThat(values)
                .containsEntry("metLink", link + "?to=met")
                .containsEntry("notMetLink", link + "?to=not-met")
                .containsEntry("timesLink", link + "?to=times");
        return link.substring(LINK.length());
    }

    private static RequestSpecification with(String pass) {
        return given().header("Authorization", "Pass " + pass).contentType(ContentType.JSON);
    }

    private String outcomeOf(UUID person) {
        return "/v1/matches/" + match + "/outcomes/" + person;
    }

    @Test
    void whoHasAPassAnswersWithoutSigningIn() {
        with(pass).body(MET).put(outcomeOf(me)).then().statusCode(200).body("matchOutcome", is("met"));
        with(pass)
                .get("/v1/me/matches/" + match)
                .then()
                .statusCode(200)
                .body("myOutcome.met", is(true))
                .body("partners[0].id", is(partner.toString()));
        participant(me).get("/v1/me/matches").then().body("items[0].myOutcome.met", is(true));
    }

    @Test
    void whoHasAPassFindsATime() {
        with(pass).get("/v1/matches/" + match + "/meeting").then().statusCode(200);
        with(pass).delete("/v1/matches/" + match + "/meeting/offer").then().statusCode(200);
    }

    @Test
    void aPassOpensNobodyElsesAnswer() {
        problem(with(pass).body(MET).put(outcomeOf(partner)).then(), 404, "not-found");
        participant(partner).get("/v1/me/matches/" + match).then().body("myOutcome", is((Object) null));
    }

    @Test
    void aPassOpensNoOtherMatch() {
        var first = match;
        match = drawn(people(2, 2));
        problem(with(pass).get("/v1/me/matches/" + match).then(), 404, "not-found");
        problem(with(pass).get("/v1/matches/" + match + "/meeting").then(), 404, "not-found");
        problem(with(pass).get("/v1/me/matches/no-id").then(), 404, "not-found");
        with(pass).get("/v1/me/matches/" + first).then().statusCode(200);
    }

    @Test
    void aPassOpensNothingElse() {
        problem(with(pass).get("/v1/me/matches").then(), 403, "role-missing");
        problem(with(pass).get("/v1/programmes/" + programme + "/rounds").then(), 403, "role-missing");
    }

    @Test
    void whoWasErasedHasNoPassAnyMore() {
        Api.as(TestTokens.service())
                .contentType(ContentType.JSON)
                .body(Map.of("id", UUID.randomUUID(), "participant", me))
                .post("/v1/erasures")
                .then()
                .statusCode(200);
        problem(with(pass).get("/v1/me/matches/" + match).then(), 401, "token-missing");
        with(passOf(partner)).get("/v1/me/matches/" + match).then().statusCode(200);
    }

    @Test
    void nobodyButWeCanMakeAPass() {
        var ids = Base64.getUrlDecoder().decode(pass);
        ByteBuffer.wrap(ids)
                .putLong(16, partner.getMostSignificantBits())
                .putLong(24, partner.getLeastSignificantBits());
        refused(Base64.getUrlEncoder().withoutPadding().encodeToString(ids));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "****", "AAAA", "<script>"})
    void whatIsNoPassIsRefused(String text) {
        refused(text);
    }

    private void refused(String text) {
        problem(with(text).body(MET).put(outcomeOf(partner)).then(), 401, "token-missing");
    }

    @Test
    void somebodysMatchIsTheirsOnly() {
        participant(me).get("/v1/me/matches/" + match).then().statusCode(200).body("id", is(match));
        problem(participant(UUID.randomUUID()).get("/v1/me/matches/" + match).then(), 404, "not-found");
        problem(participant(me).get("/v1/me/matches/" + UUID.randomUUID()).then(), 404, "not-found");
    }
}
