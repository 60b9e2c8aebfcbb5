package org.unmentoring.web.wording;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

/** A programme's own words in its mails. */
@QuarkusTest
class WordingTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME + "/wording";
    private static final String ONE = PAGE + "/introduction/en";
    private static final String AT = "/v1/programmes/" + PROGRAMME + "/templates";
    private static final String AT_ONE = AT + "/introduction/en";

    private WireMock notifications;

    @BeforeEach
    void oneMailIsWorded() {
        notifications = notification;
        notifications.register(get(AT).willReturn(okJson(Json.of(Map.of(
                "items",
                List.of(
                        mail("introduction", "en", 2, Map.of("subject", HOSTILE)),
                        mail("introduction", "cy", 0, Map.of()),
                        mail("sign-in-link", "en", 0, Map.of())))))));
        notifications.register(get(AT_ONE)
                .willReturn(okJson(Json.of(mail(
                                "introduction",
                                "en",
                                2,
                                Map.of("subject", HOSTILE, "topics", List.of("First job", "Bara brith")))))
                        .withHeader("ETag", "\"2\"")));
        notifications.register(get(urlPathEqualTo(AT_ONE + "/versions"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(version(2), version(1)))))));
    }

    private static Map<String, Object> mail(String template, String language, int number, Map<String, ?> wording) {
        return Map.of(
                "template",
                template,
                "language",
                language,
                "number",
                number,
                "wording",
                wording,
                "placeholders",
                List.of("programme", "round"));
    }

    private static Map<String, Object> version(int number) {
        return Map.of(
                "number",
                number,
                "madeAt",
                "2026-11-0" + number + "T09:00:00Z",
                "wording",
                Map.of("subject", "Words " + number));
    }

    @Test
    void theMailsThatCanBeWordedAreListed() {
        var page = page(open(organiser(), PAGE));
        assertThat(page.select(".govuk-summary-list a").eachAttr("href"))
                .containsExactly(PAGE + "/introduction/en", PAGE + "/introduction/cy");
        assertThat(page.select(".govuk-summary-list .govuk-tag")).hasSize(1);
    }

    @Test
    void theWordsAreShownAsTheyAreWithTheirPlaceholders() {
        var page = page(open(organiser(), ONE));
        assertThat(page.select("#subject").val()).isEqualTo(HOSTILE);
        assertThat(page.select("#topics").val()).isEqualTo("First job\nBara brith");
        assertThat(page.select("main code").eachText()).containsExactly("((programme))", "((round))");
        assertThat(page.select("input[name=number]").eachAttr("value")).containsExactly("1");
    }

    @Test
    void wordsAreSavedWithTheVersionTheyWereReadIn() {
        notifications.register(put(AT_ONE).willReturn(okJson("{}")));
        var answer = submit(
                organiser(),
                ONE,
                Map.of("subject", " Coffee ", "opening", "", "topics", "One\r\n\r\n Two ", "version", "\"2\""));
        assertThat(answer.header("Location")).isEqualTo(ONE + "?done=reworded");
        notifications.verifyThat(putRequestedFor(urlEqualTo(AT_ONE))
                .withHeader("If-Match", equalTo("\"2\""))
                .withRequestBody(equalToJson(Json.of(Map.of("subject", "Coffee", "topics", List.of("One", "Two"))))));
    }

    @Test
    void aPreviewSavesNothing() {
        notifications.register(post(AT_ONE + "/preview")
                .willReturn(okJson(Json.of(Map.of("subject", "Coffee", "text", "Dear Ada,\n" + HOSTILE)))));
        var page = page(submit(organiser(), ONE, Map.of("subject", "Mine", "step", "preview", "version", "\"2\"")));
        assertThat(page.select("pre").text()).contains("Dear Ada,", HOSTILE);
        assertThat(page.select("#subject").val()).isEqualTo("Mine");
        notifications.verifyThat(0, putRequestedFor(urlEqualTo(AT_ONE)));
    }

    @Test
    void aPlaceholderThatIsNotKnownIsToldAtItsField() {
        notifications.register(put(AT_ONE)
                .willReturn(problem(
                        400,
                        "validation-failed",
                        Map.of("pointer", "/subject", "code", "placeholder-unknown"),
                        Map.of("pointer", "/topics/1", "code", "placeholder-unknown"))));
        var answer = submit(organiser(), ONE, Map.of("subject", "((password))", "topics", "a\n((b))"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#subject", "#topics");
        assertThat(page(answer).select("#subject").val()).isEqualTo("((password))");
    }

    @Test
    void anotherOrganisersWordsAreShownInsteadOfOverwritten() {
        notifications.register(put(AT_ONE).willReturn(problem(412, "changed-meanwhile")));
        var page = page(submit(organiser(), ONE, new HashMap<>(Map.of("subject", "Mine", "version", "\"1\""))));
        assertThat(page.select(".govuk-error-summary").text()).contains("Somebody else changed these words");
        assertThat(page.select("#subject").val()).isEqualTo(HOSTILE);
    }

    @Test
    void aTestGoesToOneselfAndEarlierWordsComeBack() {
        notifications.register(post(AT_ONE + "/test").willReturn(okJson("{}").withStatus(202)));
        notifications.register(post(AT_ONE + "/versions/1/restore").willReturn(okJson("{}")));
        var organiser = organiser();
        assertThat(submit(organiser, ONE + "/test", Map.of()).header("Location"))
                .isEqualTo(ONE + "?done=testsent");
        assertThat(submit(organiser, ONE + "/restore", Map.of("number", "1")).header("Location"))
                .isEqualTo(ONE + "?done=reworded");
        notifications.verifyThat(
                postRequestedFor(urlEqualTo(AT_ONE + "/versions/1/restore")).withHeader("If-Match", absent()));
    }

    @Test
    void whatIsNoMailIsNotFound() {
        for (var path : List.of("/sign-in-link/en", "/introduction/fr", "/INTRODUCTION/en"))
            assertThat(open(organiser(), PAGE + path).statusCode()).as(path).isEqualTo(404);
    }
}
