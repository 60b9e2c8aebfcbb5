package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;

/** Which reasons a programme offers, and that answers keep theirs. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class ReasonTest {

    private List<Someone> people;
    private UUID programme;
    private UUID me;
    private String match;

    @BeforeEach
    void twoPeopleArePutInTouch() {
        Sisters.allIsWell();
        people = people(2, 2);
        programme = programme(people);
        me = people.get(0).id();
        String round = draw(programme).statusCode(201).extract().path("id");
        match = organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
    }

    private ValidatableResponse list() {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/reason-list")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(String ifMatch, List<Map<String, Object>> items) {
        var request = organiserOf(programme).contentType("application/json").body(Map.of("items", items));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/programmes/" + programme + "/reason-list")
                .then();
    }

    private static Map<String, Object> reason(String key, String english, String welsh) {
        Map<String, Object> reason = new HashMap<>(Map.of("english", english, "welsh", welsh));
        if (key != null) reason.put("key", key);
        return reason;
    }

    private List<Object> offered() {
        return participant(me)
                .get("/v1/matches/" + match + "/reasons")
                .then()
                .statusCode(200)
                .extract()
                .path("items.key");
    }

    @Test
    void aProgrammeBeginsWithTheUsualReasons() {
        list().header("ETag", "\"0\"")
                .body(
                        "items.key",
                        contains(
                                "no-time",
                                "no-reply",
                                "diary-clash",
                                "left-organisation",
                                "not-for-me",
                                "technical",
                                "other"))
                .body("items[0].english", is("No time"))
                .body("items[0].welsh", is("Dim amser"));
        assertThat(offered()).hasSize(7);
    }

    @Test
    void reasonsAreAddedRenamedOrderedAndRetired() {
        put(
                        "\"0\"",
                        List.of(
                                reason(null, "Childcare, <b>&\"always\"", "Gofal plant"),
                                reason("no-time", "Too busy", "Rhy brysur"),
                                reason("other", "Something else", "Rhywbeth arall")))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items[0].key", is("childcare-b-always"))
                .body("items[0].english", is("Childcare, <b>&\"always\""))
                .body("items[1].english", is("Too busy"))
                .body("items", hasSize(8))
                .body("items[3].retired", is(true));
        assertThat(offered()).containsExactly("childcare-b-always", "no-time", "other");
        answer(match, me, "{\"met\":false,\"reason\":\"childcare-b-always\"}")
                .statusCode(200)
                .body("reason", is("childcare-b-always"));
        problem(answer(match, me, "{\"met\":false,\"reason\":\"diary-clash\"}"), 400, "validation-failed")
                .body("errors[0].code", is("reason-not-offered"));
        put("\"0\"", List.of(reason("other", "Other", "Arall"))).statusCode(412);
        put(null, List.of(reason("other", "Other", "Arall"))).statusCode(428);
        list().body("items[0].key", is("childcare-b-always"));
    }

    @Test
    void whoGaveAReasonKeepsItWhenItIsRetired() {
        answer(match, me, "{\"met\":false,\"reason\":\"diary-clash\"}").statusCode(200);
        put("*", List.of(reason("other", "Other", "Arall"))).statusCode(200);
        answer(match, me, "{\"met\":false,\"reason\":\"diary-clash\",\"comment\":\"Sorry\"}")
                .statusCode(200);
        assertThat(offered()).containsExactly("other", "diary-clash");
        problem(
                        answer(match, people.get(1).id(), "{\"met\":false,\"reason\":\"diary-clash\"}"),
                        400,
                        "validation-failed")
                .body("errors[0].pointer", is("/reason"));
        participant(me).get("/v1/me/matches/" + match).then().body("myOutcome.reason", is("diary-clash"));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/reasons")
                .then()
                .body("total.reasons.find { it.reason == 'diary-clash' }.sides", is(1));
        put("*", List.of(reason("diary-clash", "Diaries", "Dyddiaduron"))).statusCode(200);
        assertThat(offered()).containsExactly("diary-clash");
    }

    @Test
    void wordsInAnyScriptGetAKey() {
        put(
                        "*",
                        List.of(
                                reason(null, "時間がない", "Dim amser o gwbl"),
                                reason(null, "🙈", "🙉"),
                                reason(null, "Llŷr's naïve café", "Caffi Llŷr")))
                .statusCode(200)
                .body("items[0].key", is("reason"))
                .body("items[1].key", is("reason-2"))
                .body("items[2].key", is("llyr-s-naive-cafe"))
                .body("items[0].english", is("時間がない"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | /items",
                "[{\"english\":\"A\"}] | /items/0/welsh",
                "[{\"english\":\" \",\"welsh\":\"B\"}] | /items/0/english",
                "[{\"english\":\"\\u200b\",\"welsh\":\"B\"}] | /items/0/english",
                "[{\"english\":\"a\\nb\",\"welsh\":\"B\"}] | /items/0/english",
                "[{\"english\":\"a\\u202eb\",\"welsh\":\"B\"}] | /items/0/english",
                "[{\"english\":\"a\\u0000b\",\"welsh\":\"B\"}] | /items/0/english",
                "[{\"english\":\"A\",\"welsh\":\"B\",\"key\":\"unheard-of\"}] | /items/0/key",
                "[{\"english\":\"A\",\"welsh\":\"B\",\"key\":\"No Time\"}] | /items/0/key",
                "[{\"english\":\"A\",\"welsh\":\"B\",\"retired\":true}] | /items",
                "[{\"english\":\"A\",\"welsh\":\"B\"},{\"english\":\"a\",\"welsh\":\"C\"}] | /items/1/english",
                "[{\"english\":\"A\",\"welsh\":\"B\",\"colour\":\"red\"}] | /items/0/colour",
                "[null] | /items/0"
            })
    void aListThatIsNotAsItMustBeIsRefused(String items, String pointer) {
        problem(
                        organiserOf(programme)
                                .contentType("application/json")
                                .header("If-Match", "*")
                                .body("{\"items\":" + items + "}")
                                .put("/v1/programmes/" + programme + "/reason-list")
                                .then(),
                        400,
                        "validation-failed")
                .body("errors[0].pointer", is(pointer));
        list().header("ETag", "\"0\"");
    }

    @Test
    void thereIsAnEndToALongList() {
        var many = IntStream.range(0, 21)
                .mapToObj(i -> reason(null, "Reason " + i, "Rheswm " + i))
                .toList();
        problem(put("*", many), 400, "validation-failed").body("errors[0].pointer", is("/items"));
        problem(put("*", List.of(reason(null, "x".repeat(81), "B"))), 400, "validation-failed")
                .body("errors[0].pointer", is("/items/0/english"));
    }

    @Test
    void onlyThoseOfTheProgrammeReadAndChangeIt() {
        for (var path : List.of("reason-list", "reasons", "reasons/comments", "time-to-meeting")) {
            var url = "/v1/programmes/" + programme + "/" + path;
            given().get(url).then().statusCode(401);
            problem(participant(me).get(url).then(), 403, "role-missing");
            problem(organiserOf(UUID.randomUUID()).get(url).then(), 404, "not-found");
        }
        problem(
                organiserOf(UUID.randomUUID())
                        .contentType("application/json")
                        .header("If-Match", "*")
                        .body(Map.of("items", List.of(reason("other", "Other", "Arall"))))
                        .put("/v1/programmes/" + programme + "/reason-list")
                        .then(),
                404,
                "not-found");
        problem(
                participant(UUID.randomUUID())
                        .get("/v1/matches/" + match + "/reasons")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void whatPeopleWroteIsReadWithoutWhoAndOnlyWhereTheyDidNotMeet() {
        answer(match, me, "{\"met\":false,\"reason\":\"no-reply\",\"comment\":\"=Never <i>heard</i>\"}")
                .statusCode(200);
        var comments = organiserOf(programme)
                .get("/v1/programmes/" + programme + "/reasons/comments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("=Never <i>heard</i>"))
                .body("items[0].reason", equalTo("no-reply"))
                .extract();
        assertThat(new ArrayList<>(
                        comments.<Map<String, Object>>path("items[0]").keySet()))
                .containsExactlyInAnyOrder("reason", "text");
        assertThat(comments.asString()).doesNotContain(me.toString(), match);
        answer(match, people.get(1).id(), "{\"met\":true}").statusCode(200);
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/reasons/comments")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void figuresOfNobodyAreEmpty() {
        var empty = programme(List.of());
        organiserOf(empty)
                .get("/v1/programmes/" + empty + "/reasons")
                .then()
                .statusCode(200)
                .body("total.all", is(0))
                .body("rounds", hasSize(0))
                .body("trend", nullValue())
                .body("timeToMeeting.matches", is(0))
                .body("timeToMeeting.curve", hasSize(0));
        organiserOf(empty)
                .accept("image/svg+xml")
                .get("/v1/programmes/" + empty + "/time-to-meeting")
                .then()
                .statusCode(200)
                .body(containsString("Nobody has met yet"));
        problem(
                        organiserOf(empty)
                                .get("/v1/programmes/" + empty + "/reasons?forPublication=perhaps")
                                .then(),
                        400,
                        "validation-failed")
                .body("errors[0].pointer", is("/forPublication"));
    }
}
