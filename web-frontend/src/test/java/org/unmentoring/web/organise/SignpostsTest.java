package org.unmentoring.web.organise;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class SignpostsTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME + "/signposts";
    private static final String KEPT = "/v1/programmes/" + PROGRAMME + "/signposts";

    @BeforeEach
    void one() {
        participants.register(programme("UnMentoring"));
        participants.register(get(KEPT)
                .willReturn(okJson(Json.of(Map.of(
                                "items",
                                List.of(Map.of("link", "https://events.example", "en", Map.of("title", HOSTILE))))))
                        .withHeader("ETag", "\"3\"")));
        participants.register(put(KEPT).willReturn(okJson("{\"items\":[]}")));
    }

    @Test
    void thePageShowsWhatIsKeptAndRoomForOneMore() {
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("input[name=title]").eachAttr("value")).containsExactly(HOSTILE, "");
        assertThat(page.select("input[name=ifMatch]").val()).startsWith("\"3");
        for (var field : page.select("main input:not([type=hidden]), main textarea"))
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.id())
                    .hasSize(1);
    }

    @Test
    void whatIsFilledInReplacesWhatWasKept() {
        var answer = submit(organiser(), PAGE, fields("https://events.example/mornings"));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=signposted");
        participants.verifyThat(putRequestedFor(urlEqualTo(KEPT))
                .withHeader("If-Match", equalTo("\"3\""))
                .withRequestBody(equalToJson("""
                        {"items": [{"link": "https://events.example/mornings",
                         "en": {"title": "Coffee mornings", "words": "Fridays"}, "cy": {"title": "Boreau coffi"}}]}""")));
    }

    @Test
    void anAddressThatIsNoneIsToldAtItsField() {
        var answer = submit(organiser(), PAGE, fields("events.example"));
        var page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#link-1");
        assertThat(page.select("#link-1").val()).isEqualTo("events.example");
        participants.verifyThat(0, putRequestedFor(anyUrl()));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShown() {
        participants.register(put(KEPT).willReturn(problem(412, "changed-meanwhile")));
        var page = page(submit(organiser(), PAGE, fields("https://events.example/mornings")));
        assertThat(page.select(".govuk-error-summary").text()).contains("Somebody else changed this");
        assertThat(page.select("#title-1").val()).isEqualTo(HOSTILE);
    }

    private static Map<String, ?> fields(String link) {
        return Map.of(
                "ifMatch", "\"3\"",
                "title", List.of("Coffee mornings", ""),
                "words", List.of("Fridays", ""),
                "titleCy", List.of("Boreau coffi", ""),
                "wordsCy", List.of("", ""),
                "link", List.of(link, ""));
    }
}
