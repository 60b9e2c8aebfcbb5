package org.unmentoring.web.stories;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class StoriesTest extends PageTest {
    private static final UUID MATCH = UUID.fromString("018f0000-0000-7000-8000-0000000000b1");
    private static final UUID MO = UUID.fromString("018f0000-0000-7000-8000-0000000000c1");
    private static final UUID STORY = UUID.fromString("018f0000-0000-7000-8000-0000000000d1");
    private static final String PAGE = "/matches/" + MATCH + "/story";
    private static final String STORIES = "/v1/matches/" + MATCH + "/stories";
    private static final String OFFERED = "/v1/programmes/" + PROGRAMME + "/offered-stories";
    private static final String MODERATION = "/organise/" + PROGRAMME + "/stories";

    @BeforeEach
    void iMetMo() {
        matching.register(get(urlPathEqualTo("/v1/me/matches/" + MATCH))
                .willReturn(okJson(Json.of(Map.of(
                        "id", MATCH,
                        "programme", Map.of("id", PROGRAMME, "name", "UnMentoring"),
                        "round", Map.of("id", UUID.randomUUID(), "number", 6),
                        "partners", List.of(Map.of("id", MO, "name", HOSTILE, "email", "mo@x.example")),
                        "myOutcome",
                                Map.of("met", true, "comment", "Tools!", "answeredAt", "2026-01-01T00:00:00Z"))))));
        matching.register(put(STORIES + "/mine").willReturn(okJson("{}")));
        matching.register(put(STORIES + "/" + STORY + "/consent").willReturn(okJson("{}")));
        matching.register(delete(STORIES + "/" + STORY).willReturn(okJson("{}")));
        matching.register(put(OFFERED + "/" + STORY + "/decision").willReturn(okJson("{}")));
        stories(true);
    }

    @Test
    void whatISaidIsThereToBeShared() {
        var page = page(open(participant(), PAGE));
        assertThat(page.select("textarea#words").val()).isEqualTo("Tools!");
        assertThat(page(open(participant(), "/matches/" + MATCH)).select("a[href=" + PAGE + "]"))
                .hasSize(1);
        var form = Map.of("words", "We lend\r\ntools.", "language", "cy", "firstName", " Siân ");
        assertThat(submit(participant(), PAGE + "/offer", form).header("Location"))
                .isEqualTo(PAGE + "?done=storyoffered");
        matching.verifyThat(putRequestedFor(urlEqualTo(STORIES + "/mine"))
                .withRequestBody(equalToJson(
                        Json.of(Map.of("words", "We lend\ntools.", "language", "cy", "firstName", "Siân")))));
    }

    @Test
    void anEmptyOrLongStoryIsToldAtItsField() {
        for (var words : List.of(" ", "x".repeat(2001))) {
            var answer = submit(participant(), PAGE + "/offer", Map.of("words", words, "firstName", "y".repeat(41)));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(page(answer).select("#words-error").text()).isNotEmpty();
            assertThat(page(answer).select("#firstName-error").text()).isNotEmpty();
            assertThat(page(answer).select(".govuk-error-summary a").attr("href"))
                    .isEqualTo("#words");
        }
        matching.verifyThat(0, putRequestedFor(anyUrl()));
    }

    @Test
    void theOthersStoryIsAgreedToOrRefusedBehindAButton() {
        stories(false, story(Map.of("mine", false, "by", MO, "state", "asking", "consented", false)));
        var page = page(open(participant(), PAGE));
        assertThat(page.select("h2").text()).contains(HOSTILE);
        assertThat(page.select("p.lines").text()).isEqualTo(HOSTILE);
        assertThat(page.select("p.lines").attr("lang")).isEqualTo("cy");
        assertThat(page.select("textarea")).isEmpty();
        assertThat(page.select("form[method=post]")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(submit(participant(), PAGE + "/" + STORY + "/consent", Map.of("revision", "3", "firstName", ""))
                        .header("Location"))
                .isEqualTo(PAGE + "?done=storyagreed");
        matching.verifyThat(putRequestedFor(urlEqualTo(STORIES + "/" + STORY + "/consent"))
                .withRequestBody(equalToJson("{\"revision\":3}")));
        submit(participant(), PAGE + "/" + STORY + "/retract", Map.of());
        matching.verifyThat(deleteRequestedFor(urlEqualTo(STORIES + "/" + STORY)));
    }

    @Test
    void myStorySaysWhereItStands() {
        for (var state : List.of("asking", "waiting", "published", "declined")) {
            stories(
                    true,
                    story(Map.of("mine", true, "by", ME, "state", state, "consented", true, "kindWord", HOSTILE)));
            var page = page(open(participant(), PAGE));
            assertThat(page.select(".card").text()).contains(HOSTILE);
            assertThat(page.select("form[action$=/retract]")).hasSize(1);
        }
        stories(
                false,
                Map.of("id", STORY, "mine", true, "by", ME, "state", "retracted", "revision", 1, "language", "en"));
        assertThat(page(open(participant(), PAGE)).select("textarea, form[action$=/retract]"))
                .isEmpty();
    }

    @Test
    void whoWasQuickerIsTold() {
        matching.register(put(STORIES + "/mine").willReturn(problem(409, "story-not-wanted")));
        var answer = submit(participant(), PAGE + "/offer", Map.of("words", "Mine", "language", "en"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select(".govuk-error-summary").text()).isNotEmpty();
        assertThat(page(answer).select("textarea").val()).isEqualTo("Mine");
    }

    @Test
    void everybodyReadsSharedStoriesAndTheirFeeds() {
        matching.register(get(urlPathEqualTo("/v1/programmes/" + PROGRAMME + "/stories"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(shared(List.of(Map.of("firstName", "Siân"), Map.of("firstName", HOSTILE)))),
                        "next",
                        "more")))));
        var page = page(open(null, "/programmes/" + PROGRAMME + "/stories"));
        assertThat(page.select("article p.lines").text()).isEqualTo(HOSTILE);
        assertThat(page.select("article").text()).contains("Siân, " + HOSTILE, "2 January 2026");
        assertThat(page.select("a[rel=next]").attr("href")).endsWith("/stories?cursor=more");
        assertThat(page.select("a[href$=/stories.atom], a[href$=/stories.json]"))
                .hasSize(2);
        for (var ending : List.of("atom", "json")) {
            matching.register(get(urlPathEqualTo("/v1/programmes/" + PROGRAMME + "/stories/feed." + ending))
                    .willReturn(aResponse().withBody("the " + ending)));
            var feed = open(null, "/programmes/" + PROGRAMME + "/stories." + ending);
            assertThat(feed.asString()).isEqualTo("the " + ending);
            assertThat(feed.header("Cache-Control")).isEqualTo("max-age=60");
            assertThat(feed.contentType())
                    .contains(ending.equals("atom") ? "application/atom+xml" : "application/feed+json");
        }
    }

    @Test
    void anOrganiserSharesAStoryOrSaysKindlyWhyNot() {
        offered("waiting", shared(List.of(Map.of("sector", "health"), Map.of())));
        offered("published");
        var page = page(open(organiser(), MODERATION));
        assertThat(page.select("article p.lines").text()).isEqualTo(HOSTILE);
        assertThat(page.select("article").text()).contains("health");
        assertThat(submit(organiser(), MODERATION + "/" + STORY + "/approve", Map.of("revision", "2"))
                        .header("Location"))
                .isEqualTo(MODERATION + "?done=storyapproved");
        matching.verifyThat(putRequestedFor(urlEqualTo(OFFERED + "/" + STORY + "/decision"))
                .withRequestBody(equalToJson("{\"revision\":2,\"approved\":true}")));
        var without =
                submit(organiser(), MODERATION + "/" + STORY + "/decline", Map.of("revision", "2", "kindWord", " "));
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(page(without).select("#kindWord-" + STORY + "-error")).hasSize(1);
        assertThat(submit(
                                organiser(),
                                MODERATION + "/" + STORY + "/decline",
                                Map.of("revision", "2", "kindWord", HOSTILE))
                        .header("Location"))
                .isEqualTo(MODERATION + "?done=storydeclined");
        matching.register(put(OFFERED + "/" + STORY + "/decision").willReturn(problem(404, "not-found")));
        var gone = submit(organiser(), MODERATION + "/" + STORY + "/approve", Map.of("revision", "2"));
        assertThat(gone.statusCode()).isEqualTo(400);
    }

    private void stories(boolean canOffer, Object... items) {
        matching.register(get(urlPathEqualTo(STORIES))
                .willReturn(okJson(Json.of(Map.of("items", List.of(items), "canOffer", canOffer)))));
    }

    private static Map<String, Object> story(Map<String, Object> more) {
        var story = new HashMap<String, Object>(more);
        story.put("id", STORY);
        story.put("revision", 3);
        story.put("words", HOSTILE);
        story.put("language", "cy");
        return story;
    }

    private static Map<String, Object> shared(List<Map<String, Object>> people) {
        return Map.of(
                "id",
                STORY,
                "revision",
                2,
                "words",
                HOSTILE,
                "language",
                "en",
                "people",
                people,
                "publishedAt",
                "2026-01-02T00:00:00Z",
                "offeredAt",
                "2026-01-01T00:00:00Z");
    }

    private void offered(String state, Object... items) {
        matching.register(get(urlPathEqualTo(OFFERED))
                .withQueryParam("state", com.github.tomakehurst.wiremock.client.WireMock.equalTo(state))
                .willReturn(okJson(Json.of(Map.of("items", List.of(items))))));
    }
}
