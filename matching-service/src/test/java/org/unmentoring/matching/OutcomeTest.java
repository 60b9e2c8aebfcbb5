package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class OutcomeTest {

    private static final String MET = "{\"met\":true,\"rating\":5,\"comment\":\"=Lovely <b>hour</b> ((name)) 李\"}";

    private List<Someone> people;
    private UUID programme;
    private UUID me;
    private UUID partner;
    private String match;

    @BeforeEach
    void twoPeopleArePutInTouch() {
        Sisters.allIsWell();
        people = people(2, 2);
        me = people.get(0).id();
        partner = people.get(1).id();
        programme = programme(people);
        String round = draw(programme).statusCode(201).extract().path("id");
        match = organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
    }

    private String outcome() {
        return participant(me).get("/v1/me/matches").path("items[0].outcome");
    }

    @Test
    void eachSideSaysWhetherTheyMet() {
        assertThat(outcome()).isEqualTo("unconfirmed");
        answer(match, me, "{\"met\":false,\"reason\":\"diary-clash\"}")
                .statusCode(200)
                .body("matchOutcome", is("not-met"))
                .body("reason", is("diary-clash"))
                .body("rating", nullValue());
        assertThat(outcome()).isEqualTo("not-met");
        answer(match, partner, MET).statusCode(200).body("matchOutcome", is("met"));
        assertThat(outcome()).isEqualTo("met");
        answer(match, me, MET).statusCode(200).body("comment", is("=Lovely <b>hour</b> ((name)) 李"));
    }

    @Test
    void myMatchesShowMyPartnerAndMyAnswer() {
        answer(match, me, MET).statusCode(200);
        participant(me)
                .get("/v1/me/matches")
                .then()
                .statusCode(200)
                .body("contactsAvailable", is(true))
                .body("items", hasSize(1))
                .body("items[0].programme.name", is("Coffee trials"))
                .body("items[0].round.number", is(1))
                .body("items[0].partners.name", is(List.of(people.get(1).name())))
                .body("items[0].partners.email", is(List.of(people.get(1).email())))
                .body("items[0].myOutcome.rating", is(5));
        participant(partner).get("/v1/me/matches").then().body("items[0].myOutcome", nullValue());
        participant(UUID.randomUUID()).get("/v1/me/matches").then().body("items", hasSize(0));
    }

    @Test
    void myMatchesShowWithoutNamesWhileParticipantsServiceIsAway() {
        Sisters.participantsAway();
        participant(me)
                .get("/v1/me/matches")
                .then()
                .statusCode(200)
                .body("contactsAvailable", is(false))
                .body("items[0].partners[0].id", is(partner.toString()))
                .body("items[0].partners[0].name", nullValue());
    }

    @Test
    void myMatchesComeTheNewestFirstAndPageByPage() {
        draw(programme).statusCode(201);
        draw(programme).statusCode(201);
        String next = participant(me)
                .get("/v1/me/matches?limit=2")
                .then()
                .body("items.round.number", is(List.of(3, 2)))
                .header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""))
                .extract()
                .path("next");
        participant(me)
                .get("/v1/me/matches?limit=2&cursor=" + next)
                .then()
                .body("items.round.number", is(List.of(1)))
                .body("next", nullValue());
    }

    @Test
    void onlyIAnswerForMeAndOnlyForMyMatch() {
        var stranger = UUID.randomUUID();
        problem(
                participant(partner)
                        .contentType("application/json")
                        .body(MET)
                        .put("/v1/matches/" + match + "/outcomes/" + me)
                        .then(),
                404,
                "not-found");
        problem(answer(match, stranger, MET), 404, "not-found");
        problem(answer(UUID.randomUUID().toString(), me, MET), 404, "not-found");
        problem(answer("1-1-1-1-1", me, MET), 404, "not-found");
        problem(
                organiserOf(programme)
                        .contentType("application/json")
                        .body(MET)
                        .put("/v1/matches/" + match + "/outcomes/" + me)
                        .then(),
                404,
                "not-found");
        assertThat(outcome()).isEqualTo("unconfirmed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /met",
                "{\"met\":\"yes\"} | /met",
                "{\"met\":null} | /met",
                "{\"met\":true,\"rating\":6} | /rating",
                "{\"met\":true,\"rating\":0} | /rating",
                "{\"met\":true,\"rating\":4.5} | /rating",
                "{\"met\":false,\"rating\":3} | /rating",
                "{\"met\":true,\"reason\":\"no-time\"} | /reason",
                "{\"met\":false,\"reason\":\"lazy\"} | /reason",
                "{\"met\":false,\"reason\":1} | /reason",
                "{\"met\":true,\"comment\":\"a\\u0000b\"} | /comment",
                "{\"met\":true,\"stars\":3} | /stars"
            })
    void anAnswerThatIsNotAsItMustBeIsRefused(String body, String pointer) {
        problem(answer(match, me, body), 400, "validation-failed").body("errors[0].pointer", is(pointer));
        assertThat(outcome()).isEqualTo("unconfirmed");
    }

    @Test
    void aCommentOfMoreThanTwoThousandCharactersIsRefused() {
        problem(answer(match, me, "{\"met\":true,\"comment\":\"" + "x".repeat(2001) + "\"}"), 400, "validation-failed")
                .body("errors[0].pointer", is("/comment"));
    }

    @Test
    void whoHasAnsweredIsNotNudgedAnyMore() {
        answer(match, me, MET).statusCode(200);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(Sisters.stopped("match:" + match + "/people/" + me))
                        .hasSize(1));
    }
}
