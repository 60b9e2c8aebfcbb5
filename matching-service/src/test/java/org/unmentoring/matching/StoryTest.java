package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import java.util.HashMap;
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

/** Stories: offered, agreed to by all of a match, looked at by an organiser, taken back. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class StoryTest {
    private static final String WORDS = "We found out that both our libraries lend tools.";

    private List<Someone> people;
    private UUID programme;
    private UUID me;
    private UUID partner;
    private String match;

    @BeforeEach
    void twoPeopleMet() {
        Sisters.allIsWell();
        aMatchOf(2);
    }

    private void aMatchOf(int count) {
        people = people(count, count);
        programme = programme(people);
        me = people.get(0).id();
        partner = people.get(1).id();
        String round = draw(programme).statusCode(201).extract().path("id");
        match = organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
        answer(match, me, "{\"met\":true}").statusCode(200);
    }

    @Test
    void aStoryIsPublicOnceAllSaidYesAndAnOrganiserToo() {
        String story = offer(me, WORDS, null)
                .statusCode(200)
                .body("state", is("asking"))
                .body("consented", is(true))
                .body("waitingFor", contains(partner.toString()))
                .extract()
                .path("id");
        publicOnes().body("items", empty());
        offered("waiting").body("items", empty());
        problem(decide(story, 1, true, null), 404, "not-found");
        consent(partner, story, 1, null).statusCode(200).body("state", is("waiting"));
        publicOnes().body("items", empty());
        offered("waiting").body("items.words", contains(WORDS)).body("items[0].revision", is(1));
        decide(story, 1, true, null).statusCode(200).body("state", is("published"));
        publicOnes()
                .header("Cache-Control", org.hamcrest.Matchers.containsString("max-age=60"))
                .body("items.words", contains(WORDS))
                .body("items[0].people.firstName", contains(nullValue(), nullValue()))
                .body("items[0].publishedAt", notNullValue());
        one(story).statusCode(200).body("words", is(WORDS)).body("language", is("en"));
        offered("published").body("items", hasSize(1));
        ofMatch(me).body("items[0].state", is("published")).body("items[0].mine", is(true));
        ofMatch(partner).body("items[0].mine", is(false)).body("items[0].by", is(me.toString()));
    }

    @Test
    void theOthersAreAskedByMailOnceForEachWording() {
        offer(me, WORDS, null);
        offer(me, WORDS, "Siân").body("revision", is(1));
        var asked = told("story-consent", 1).get(0);
        assertThat(((Map<?, ?>) asked.get("to")).get("email"))
                .isEqualTo(people.get(1).email());
        assertThat(values(asked))
                .containsEntry("words", WORDS)
                .containsEntry("offeredBy", people.get(0).name())
                .containsEntry("programmeId", programme.toString());
        assertThat(values(asked).get("link").toString())
                .startsWith("https://unmentoring.example/from-mail/")
                .endsWith("?to=story");
        offer(me, "Other words", null).body("revision", is(2));
        assertThat(told("story-consent", 2))
                .anySatisfy(it -> assertThat(values(it)).containsEntry("words", "Other words"));
    }

    @Test
    void threePeopleAllSayYes() {
        aMatchOf(3);
        String story =
                offer(me, WORDS, "A").body("waitingFor", hasSize(2)).extract().path("id");
        consent(partner, story, 1, "B").body("state", is("asking"));
        consent(people.get(2).id(), story, 1, "C").body("state", is("waiting"));
        decide(story, 1, true, null).statusCode(200);
        publicOnes().body("items[0].people.firstName", contains("A", "B", "C"));
    }

    @Test
    void firstNamesAreShownOnlyIfAllGaveOne() {
        String story = published("Zoë", null);
        one(story).body("people.firstName", contains(nullValue(), nullValue()));
        consent(partner, story, 1, "Ann").statusCode(200).body("state", is("waiting"));
        one(story).statusCode(410);
        decide(story, 1, true, null).statusCode(200);
        one(story).statusCode(200).body("people.firstName", contains("Ann", "Zoë"));
    }

    @Test
    void aSectorThatFewAreOfIsNotShown() {
        one(published(null, null)).body("people.sector", contains(nullValue(), nullValue()));
        people = people(10, 10);
        programme = programme(people);
        String round = draw(programme).statusCode(201).extract().path("id");
        var first = organiserOf(programme).get("/v1/rounds/" + round + "/matches");
        match = first.path("items[0].id");
        me = UUID.fromString(first.path("items[0].participants[0]"));
        partner = UUID.fromString(first.path("items[0].participants[1]"));
        answer(match, me, "{\"met\":true}").statusCode(200);
        List<String> sectors = one(published(null, null)).extract().path("people.sector");
        assertThat(sectors).isSubsetOf("health", "local-government").hasSize(2);
    }

    @Test
    void whoeverTakesItBackItIsGoneAtOnce() {
        for (var who : List.of(0, 1)) {
            aMatchOf(2);
            String story = published("Siân", "Llŷr");
            feed("atom").statusCode(200).body(org.hamcrest.Matchers.containsString(WORDS));
            retract(people.get(who).id(), story)
                    .statusCode(200)
                    .body("state", is("retracted"))
                    .body("words", nullValue());
            publicOnes().body("items", empty());
            problem(one(story), 410, "story-retracted");
            feed("atom").statusCode(200).body(not(org.hamcrest.Matchers.containsString(WORDS)));
            feed("json").statusCode(200).body("items", empty());
            offered("published").body("items", empty());
            retract(me, story).statusCode(200);
            problem(consent(partner, story, 1, null), 409, "story-retracted");
        }
    }

    @Test
    void oneNoIsEnoughAndWhoTookTheirOwnBackMayOfferAgain() {
        String story = offer(me, WORDS, null).extract().path("id");
        retract(me, story);
        offer(me, WORDS, null).statusCode(200).body("state", is("asking")).body("revision", is(2));
        retract(partner, story);
        ofMatch(me).body("canOffer", is(false));
        problem(offer(me, "Please!", null), 409, "story-not-wanted");
        answer(match, partner, "{\"met\":true}").statusCode(200);
        offer(partner, "My own", null).statusCode(200);
        ofMatch(me).body("items", hasSize(2));
    }

    @Test
    void otherWordsNeedEverybodysYesAgain() {
        String story = published(null, null);
        offer(me, WORDS + " And cakes.", null).statusCode(200).body("state", is("asking"));
        publicOnes().body("items", empty());
        problem(consent(partner, story, 1, null), 409, "story-changed");
        problem(decide(story, 1, true, null), 404, "not-found");
        consent(partner, story, 2, null).body("state", is("waiting"));
        problem(decide(story, 1, true, null), 409, "story-changed");
    }

    @Test
    void nobodyIsAskedOverAndOver() {
        for (int i = 1; i <= 5; i++) offer(me, "Wording " + i, null).statusCode(200);
        problem(offer(me, "Wording 6", null), 409, "story-changed-too-often");
        ofMatch(partner).body("items[0].words", is("Wording 5"));
    }

    @Test
    void aDeclinedStoryComesWithAKindWordAndByMail() {
        String story = offer(me, WORDS, null).extract().path("id");
        consent(partner, story, 1, null);
        decide(story, 1, false, null).statusCode(400).body("errors[0].pointer", is("/kindWord"));
        decide(story, 1, true, "Lovely").statusCode(400).body("errors[0].pointer", is("/kindWord"));
        decide(story, 1, false, "Could you leave out the school?")
                .statusCode(200)
                .body("state", is("declined"));
        ofMatch(me).body("items[0].kindWord", is("Could you leave out the school?"));
        publicOnes().body("items", empty());
        assertThat(values(told("story-declined", 1).get(0)))
                .containsEntry("kindWord", "Could you leave out the school?");
        decide(story, 1, true, null).statusCode(200);
        publicOnes().body("items", hasSize(1));
    }

    @Test
    void aMeetingThatDidNotHappenHasNoStory() {
        problem(offer(partner, WORDS, null), 409, "story-of-no-meeting");
        String story = published(null, null);
        answer(match, me, "{\"met\":false}").statusCode(200);
        problem(one(story), 410, "story-retracted");
    }

    @Test
    void whoIsErasedTakesTheirStoriesAlong() {
        String story = published("Siân", "Llŷr");
        Api.as(TestTokens.service())
                .contentType("application/json")
                .body(Map.of("id", UUID.randomUUID(), "participant", partner))
                .post("/v1/erasures")
                .then()
                .statusCode(200)
                .body("erased.stories", is(1))
                .body("erased.storyConsents", is(2));
        problem(one(story), 410, "story-retracted");
        ofMatch(me).body("items[0].words", nullValue());
    }

    @Test
    void strangersAndOtherOrganisersFindNothing() {
        String story = offer(me, WORDS, null).extract().path("id");
        consent(partner, story, 1, null);
        var stranger = UUID.randomUUID();
        problem(participant(stranger).get("/v1/matches/" + match + "/stories").then(), 404, "not-found");
        problem(offer(stranger, WORDS, null), 404, "not-found");
        problem(consent(stranger, story, 1, null), 404, "not-found");
        problem(retract(stranger, story), 404, "not-found");
        var other = UUID.randomUUID();
        problem(
                organiserOf(other)
                        .get("/v1/programmes/" + programme + "/offered-stories")
                        .then(),
                404,
                "not-found");
        problem(
                organiserOf(other)
                        .contentType("application/json")
                        .body(Map.of("revision", 1, "approved", true))
                        .put("/v1/programmes/" + other + "/offered-stories/" + story + "/decision")
                        .then(),
                404,
                "not-found");
        problem(
                participant(me)
                        .get("/v1/programmes/" + programme + "/offered-stories")
                        .then(),
                403,
                "role-missing");
        decide(story, 1, true, null).statusCode(200);
        problem(
                given().get("/v1/programmes/" + UUID.randomUUID() + "/stories/" + story)
                        .then(),
                404,
                "not-found");
        problem(given().get("/v1/programmes/" + UUID.randomUUID() + "/stories").then(), 404, "not-found");
        problem(
                given().get("/v1/programmes/" + programme + "/stories/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/offered-stories?state=all")
                .then()
                .statusCode(400);
    }

    @Test
    void whatWasNeverPublicIsNotGoneButNowhere() {
        String story = offer(me, WORDS, null).extract().path("id");
        problem(one(story), 404, "not-found");
        retract(me, story);
        problem(one(story), 404, "not-found");
    }

    @Test
    void theListComesInPages() {
        published(null, null);
        answer(match, partner, "{\"met\":true}").statusCode(200);
        String second = offer(partner, "A second", null).extract().path("id");
        consent(me, second, 1, null);
        decide(second, 1, true, null).statusCode(200);
        var page =
                given().get("/v1/programmes/" + programme + "/stories?limit=1").then();
        page.body("items.words", contains("A second")).body("next", notNullValue());
        given().get("/v1/programmes/" + programme + "/stories?limit=1&cursor="
                        + page.extract().path("next"))
                .then()
                .body("items.words", contains(WORDS))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"words\":\" \"}",
                "{\"words\":\"\\u200b\\u200b\"}",
                "{\"words\":\"a\\u202eb\"}",
                "{\"words\":\"a\\u0000b\"}",
                "{\"words\":\"ok\",\"language\":\"fr\"}",
                "{\"words\":\"ok\",\"firstName\":\"a\\nb\"}",
                "{\"words\":\"ok\",\"firstName\":\"\\u200b\"}",
                "{\"words\":\"ok\",\"firstName\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}",
                "{\"words\":\"ok\",\"why\":1}"
            })
    void aStoryThatIsNotAsItMustBeIsRefused(String body) {
        put(me, "/mine", body).statusCode(400).contentType("application/problem+json");
        ofMatch(me).body("items", empty());
    }

    String published(String mine, String theirs) {
        String story = offer(me, WORDS, mine).statusCode(200).extract().path("id");
        consent(partner, story, 1, theirs).statusCode(200);
        decide(story, 1, true, null).statusCode(200);
        return story;
    }

    private ValidatableResponse offer(UUID who, String words, String firstName) {
        var body = new HashMap<String, Object>(Map.of("words", words));
        body.put("firstName", firstName);
        return participant(who)
                .contentType("application/json")
                .body(body)
                .put("/v1/matches/" + match + "/stories/mine")
                .then();
    }

    private ValidatableResponse consent(UUID who, String story, int revision, String firstName) {
        var body = new HashMap<String, Object>(Map.of("revision", revision));
        body.put("firstName", firstName);
        return participant(who)
                .contentType("application/json")
                .body(body)
                .put("/v1/matches/" + match + "/stories/" + story + "/consent")
                .then();
    }

    private ValidatableResponse put(UUID who, String path, String body) {
        return participant(who)
                .contentType("application/json")
                .body(body)
                .put("/v1/matches/" + match + "/stories" + path)
                .then();
    }

    private ValidatableResponse retract(UUID who, String story) {
        return participant(who)
                .delete("/v1/matches/" + match + "/stories/" + story)
                .then();
    }

    private ValidatableResponse decide(String story, int revision, boolean approved, String kindWord) {
        var body = new HashMap<String, Object>(Map.of("revision", revision, "approved", approved));
        body.put("kindWord", kindWord);
        return organiserOf(programme)
                .contentType("application/json")
                .body(body)
                .put("/v1/programmes/" + programme + "/offered-stories/" + story + "/decision")
                .then();
    }

    private ValidatableResponse ofMatch(UUID who) {
        return participant(who).get("/v1/matches/" + match + "/stories").then().statusCode(200);
    }

    private ValidatableResponse offered(String state) {
        return organiserOf(programme)
                .get("/v1/programmes/" + programme + "/offered-stories?state=" + state)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse publicOnes() {
        return given().get("/v1/programmes/" + programme + "/stories").then().statusCode(200);
    }

    private ValidatableResponse one(String story) {
        return given().get("/v1/programmes/" + programme + "/stories/" + story).then();
    }

    private ValidatableResponse feed(String ending) {
        return given().get("/v1/programmes/" + programme + "/stories/feed." + ending)
                .then();
    }

    private List<Map<String, Object>> told(String template, int count) {
        await().atMost(java.time.Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(Sisters.messages(match, template)).hasSize(count));
        return Sisters.messages(match, template);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(Map<String, Object> message) {
        return (Map<String, Object>) message.get("values");
    }
}
