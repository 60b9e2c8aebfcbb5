package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
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
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class MeetingTest {

    private static final Instant TOMORROW =
            Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1));
    private static final Instant LATER = TOMORROW.plus(Duration.ofDays(2));

    private List<Someone> people;
    private UUID programme;
    private UUID me;
    private UUID partner;
    private String match;
    private String round;

    @BeforeEach
    void twoPeopleArePutInTouch() {
        Sisters.allIsWell();
        aMatchOf(2);
    }

    private void aMatchOf(int count) {
        people = people(count, count);
        programme = programme(people);
        me = people.get(0).id();
        partner = people.get(1).id();
        round = draw(programme).statusCode(201).extract().path("id");
        match = organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
    }

    @Test
    void aTimeIsAgreedOnceTheOtherPicksIt() {
        meeting(me).body("offer", nullValue()).body("agreed", nullValue()).body("offersUntil", notNullValue());
        offer(me, "[\"" + LATER + "\",\"" + TOMORROW + "\"]", "+44 20 7946 0000")
                .statusCode(200)
                .body("offer.times", contains(TOMORROW.toString(), LATER.toString()))
                .body("offer.minutes", is(45))
                .body("offer.by", is(me.toString()));
        var offered = told("times-offered", 1).get(0);
        assertThat(to(offered)).isEqualTo(people.get(1).email());
        assertThat(values(offered))
                .containsEntry("offeredBy", people.get(0).name())
                .containsEntry("programmeId", programme.toString())
                .containsEntry("where", "+44 20 7946 0000");
        pick(partner, TOMORROW)
                .statusCode(200)
                .body("offer", nullValue())
                .body("agreed.startsAt", is(TOMORROW.toString()))
                .body("agreed.endsAt", is(TOMORROW.plus(Duration.ofMinutes(45)).toString()))
                .body("agreed.where", is("+44 20 7946 0000"))
                .body("agreed.sequence", is(0));
        pick(partner, TOMORROW).statusCode(200).body("agreed.sequence", is(0));
        assertThat(told("meeting-agreed", 2)).allSatisfy(it -> assertThat(values(it))
                .containsEntry("uid", match)
                .containsEntry("sequence", 0)
                .containsEntry("timeZone", "Europe/London")
                .containsEntry("startsAt", TOMORROW.toString()));
        assertThat(Sisters.told(match, "time-agreed")).isNotEmpty();
    }

    @Test
    void theLastAgreedTimeWinsUnderTheSameIdWithAHigherSequence() {
        agree(TOMORROW);
        offer(partner, "[\"" + LATER + "\"]", null).body("agreed.startsAt", is(TOMORROW.toString()));
        pick(me, LATER).body("agreed.startsAt", is(LATER.toString())).body("agreed.sequence", is(1));
        assertThat(told("meeting-agreed", 4).stream().map(it -> values(it).get("uid")))
                .containsOnly(match);
    }

    @Test
    void whatIsCalledOffIsTakenOutOfBothCalendarsOnce() {
        agree(TOMORROW);
        for (int i = 0; i < 2; i++) {
            participant(partner)
                    .delete("/v1/matches/" + match + "/meeting")
                    .then()
                    .statusCode(200)
                    .body("agreed.calledOff", is(true))
                    .body("agreed.sequence", is(1));
        }
        assertThat(told("meeting-cancelled", 2))
                .allSatisfy(it ->
                        assertThat(values(it)).containsEntry("sequence", 1).containsEntry("uid", match));
    }

    @Test
    void whoSaysThatItDidNotHappenCallsItOff() {
        agree(TOMORROW);
        answer(match, partner, "{\"met\":false,\"reason\":\"no-time\"}").statusCode(200);
        told("meeting-cancelled", 2);
    }

    @Test
    void aMeetingOfADissolvedMatchIsCalledOffAndNoTimeCanBeFoundAnyMore() {
        agree(TOMORROW);
        organiserOf(programme)
                .contentType("application/json")
                .body("{\"participant\":\"" + me + "\"}")
                .post("/v1/rounds/" + round + "/dropouts")
                .then()
                .statusCode(200);
        told("meeting-cancelled", 2);
        meeting(partner).body("offersUntil", nullValue()).body("agreed.calledOff", is(true));
        problem(offer(partner, "[\"" + TOMORROW + "\"]", null), 409, "match-over");
        problem(pick(partner, TOMORROW), 409, "match-over");
    }

    @Test
    void aNewOfferTakesThePlaceOfTheOldOne() {
        offer(me, "[\"" + TOMORROW + "\"]", null).statusCode(200);
        offer(partner, "[\"" + LATER + "\"]", null).statusCode(200).body("offer.by", is(partner.toString()));
        problem(pick(me, TOMORROW), 409, "time-not-offered");
        problem(pick(partner, LATER), 409, "own-offer");
        problem(
                participant(me)
                        .delete("/v1/matches/" + match + "/meeting/offer")
                        .then(),
                409,
                "offer-of-somebody-else");
        participant(partner)
                .delete("/v1/matches/" + match + "/meeting/offer")
                .then()
                .statusCode(200)
                .body("offer", nullValue());
        problem(pick(me, LATER), 409, "time-not-offered");
    }

    @Test
    void threePeopleMeetWhenBothOthersPickedTheSame() {
        aMatchOf(3);
        var third = people.get(2).id();
        offer(me, "[\"" + TOMORROW + "\",\"" + LATER + "\"]", null).statusCode(200);
        pick(partner, TOMORROW).body("agreed", nullValue()).body("offer.picks", hasSize(1));
        pick(third, LATER).body("agreed", nullValue()).body("offer.picks", hasSize(2));
        pick(partner, LATER).body("agreed.startsAt", is(LATER.toString()));
        assertThat(told("meeting-agreed", 3))
                .allSatisfy(
                        it -> assertThat((List<?>) values(it).get("partners")).hasSize(2));
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        offer(me, "[\"" + TOMORROW + "\"]", null).statusCode(200);
        var stranger = UUID.randomUUID();
        problem(participant(stranger).get("/v1/matches/" + match + "/meeting").then(), 404, "not-found");
        problem(offer(stranger, "[\"" + TOMORROW + "\"]", null), 404, "not-found");
        problem(pick(stranger, TOMORROW), 404, "not-found");
        problem(
                participant(stranger)
                        .delete("/v1/matches/" + match + "/meeting")
                        .then(),
                404,
                "not-found");
        problem(
                participant(me)
                        .get("/v1/matches/" + UUID.randomUUID() + "/meeting")
                        .then(),
                404,
                "not-found");
        Api.as(org.unmentoring.test.TestTokens.service())
                .get("/v1/matches/" + match + "/meeting")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"times\":[]}",
                "{\"times\":null}",
                "{\"times\":[\"2015-01-01T10:00:00Z\"]}",
                "{\"times\":[\"2099-01-01T10:00:00Z\"]}",
                "{\"times\":[\"2026-02-30T10:00:00Z\"]}",
                "{\"times\":[\"T\",\"T\"]}",
                "{\"times\":[\"T\"],\"minutes\":5}",
                "{\"times\":[\"T\"],\"minutes\":1000}",
                "{\"times\":[\"T\"],\"where\":\"a\\u202Eb\"}",
                "{\"times\":[\"T\"],\"where\":\"a\\u0000b\"}",
                "{\"times\":[\"T\"],\"why\":\"\"}",
                "{\"times\":[\"T\",\"T1\",\"T2\",\"T3\"]}"
            })
    void anOfferThatIsNotAsItMustBeIsRefused(String body) {
        var filled = body.replaceAll("\"T\"", "\"" + TOMORROW + "\"");
        for (int i = 1; i < 4; i++) {
            filled = filled.replace("\"T" + i + "\"", "\"" + TOMORROW.plusSeconds(3600L * i) + "\"");
        }
        put(me, "/offer", filled).statusCode(400).contentType("application/problem+json");
        meeting(me).body("offer", nullValue());
    }

    @Test
    void aSisterThatIsAwayDelaysTheMailAndLosesNothing() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Sisters.sequences(match).size() == 1);
        assertThat(Sisters.sequences(match).get(0)).containsEntry("programme", programme.toString());
        var away = Sisters.notificationsAway();
        offer(me, "[\"" + TOMORROW + "\"]", null).statusCode(200);
        Sisters.remove(away);
        told("times-offered", 1);
    }

    private void agree(Instant time) {
        offer(me, "[\"" + time + "\"]", "Room 1").statusCode(200);
        pick(partner, time).statusCode(200).body("agreed.sequence", is(0));
        told("meeting-agreed", 2);
    }

    private ValidatableResponse meeting(UUID who) {
        return participant(who).get("/v1/matches/" + match + "/meeting").then().statusCode(200);
    }

    private ValidatableResponse offer(UUID who, String times, String where) {
        return put(
                who,
                "/offer",
                "{\"times\":" + times + ",\"where\":" + (where == null ? "null" : "\"" + where + "\"") + "}");
    }

    private ValidatableResponse pick(UUID who, Instant time) {
        return put(who, "/pick", "{\"startsAt\":\"" + time + "\"}");
    }

    private ValidatableResponse put(UUID who, String path, String body) {
        return participant(who)
                .contentType("application/json")
                .body(body)
                .put("/v1/matches/" + match + "/meeting" + path)
                .then();
    }

    /** Different ones: the same key counts once at the receiver. */
    private List<Map<String, Object>> told(String template, int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(messages(template)).hasSize(count));
        return messages(template);
    }

    private List<Map<String, Object>> messages(String template) {
        return Sisters.wire()
                .find(com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor(
                                com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo("/v1/messages"))
                        .withRequestBody(com.github.tomakehurst.wiremock.client.WireMock.containing(match)))
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        it -> it.getHeader("Idempotency-Key"),
                        it -> read(it.getBodyAsString()),
                        (first, again) -> first,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .filter(it -> it.get("template").equals(template))
                .toList();
    }

    private static Map<String, Object> read(String json) {
        return io.restassured.path.json.JsonPath.from(json).getMap("$");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(Map<String, Object> message) {
        return (Map<String, Object>) message.get("values");
    }

    private static Object to(Map<String, Object> message) {
        return ((Map<?, ?>) message.get("to")).get("email");
    }
}
