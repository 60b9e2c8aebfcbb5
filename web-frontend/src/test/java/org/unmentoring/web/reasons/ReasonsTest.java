package org.unmentoring.web.reasons;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class ReasonsTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME;
    private static final String AT = "/v1/programmes/" + PROGRAMME;

    @BeforeEach
    void answersOfTwoRounds() {
        answer(Map.of("rounds", 2, "slope", 0.125, "low", 0.02, "high", 0.23), curve(), half(9.0, 7.0, 12.0));
    }

    @Test
    void whatWasGivenMostOftenAndWhetherItGrowsIsToldInWords() {
        assertThat(page(open(organiser(), PAGE + "/reasons"))
                        .select("main .govuk-body-l")
                        .eachText())
                .containsExactly(
                        "The reason given most often: " + HOSTILE
                                + ". It was named 3 times, and 6 people did not meet.",
                        "From round to round more conversations do not happen: about 12.5 more in every 100 with each round,"
                                + " most likely between 2 and 23.",
                        "Half of the matches had met by day 9, most likely between day 7 and day 12.",
                        "About 61 in 100 had met by day 14.");
    }

    @Test
    void everyTableHasTheNumbersOfTheService() {
        var page = page(open(organiser(), PAGE + "/reasons"));
        assertThat(page.select(".figures dd").eachText()).containsExactly("20", "10", "6", "4");
        assertThat(rows(page, "given"))
                .containsExactly("No time 2 33", HOSTILE + " 3 50", "Snow 1 17", "No reason given 0");
        assertThat(rows(page, "by-round")).containsExactly("1 10 6 2 2 25 1 1 0 0", "2 10 4 4 2 50 1 2 1 0");
        assertThat(rows(page, "by-sector"))
                .containsExactly("Fire and rescue 8 4 4 0 50 2 1 1 0", "Not known 12 6 2 4 25 0 2 0 0");
        assertThat(rows(page, "by-cadence")).containsExactly("In every second round 20 10 6 4 38 2 3 1 0");
        assertThat(rows(page, "curve")).containsExactly("3 10 4 40 21 and 62", "14 6 2 61");
    }

    @Test
    void inWelshTheReasonsAreWelshToo() {
        var page = page(open(organiser(), PAGE + "/reasons?lang=cy"));
        assertThat(page.select("html").attr("lang")).isEqualTo("cy");
        assertThat(rows(page, "given").get(0)).isEqualTo("Dim amser 2 33");
        assertThat(rows(page, "by-cadence").get(0)).startsWith("Bob yn ail rownd");
    }

    @ParameterizedTest
    @CsvSource({"-0.1, -0.2, -0.01, fewer conversations are lost: about 10 fewer", "0.1, -0.02, 0.22, no clear change"})
    void aTrendIsOneOnlyWhereItsIntervalLeavesOutZero(double slope, double low, double high, String words) {
        answer(Map.of("rounds", 2, "slope", slope, "low", low, "high", high), curve(), half(null, null, null));
        assertThat(page(open(organiser(), PAGE + "/reasons")).select("main").text())
                .contains(words, "Half of the matches have not met yet.");
    }

    @Test
    void withOneRoundAndNobodyWhoMetThePageSaysSo() {
        answer(null, List.of(), half(null, null, null));
        var page = page(open(organiser(), PAGE + "/reasons"));
        assertThat(page.select("main").text())
                .contains("once people have answered for two rounds", "Nobody has met yet in a round");
        assertThat(page.select("figure")).isEmpty();
    }

    @Test
    void whatPeopleWroteIsOnAPageOfItsOwn() {
        matching.register(get(urlPathEqualTo(AT + "/reasons/comments"))
                .willReturn(okJson(Json.of(
                        Map.of("items", List.of(Map.of("reason", "no-time", "text", HOSTILE)), "next", "more")))));
        var page = page(open(organiser(), PAGE + "/reasons/comments"));
        assertThat(page.select("article").text()).isEqualTo("No time " + HOSTILE);
        assertThat(page.select("a[href*=cursor]").attr("href")).isEqualTo(PAGE + "/reasons/comments?cursor=more");
        assertThat(page(open(organiser(), PAGE + "/reasons")).text()).doesNotContain("Without who wrote it");
    }

    @ParameterizedTest
    @CsvSource({
        "/reasons.csv, /reasons, text/csv",
        "/reasons.json, /reasons, application/json",
        "/time-to-meeting.svg, /time-to-meeting, image/svg+xml",
        "/time-to-meeting.csv, /time-to-meeting, text/csv"
    })
    void filesAreHandedOnAsTheyAre(String path, String service, String type) {
        matching.register(get(urlPathEqualTo(AT + service))
                .withHeader("Accept", containing(type))
                .withHeader("Authorization", containing("Bearer "))
                .willReturn(aResponse().withHeader("Content-Type", type).withBody("<svg/>ŷ")));
        var answer = open(organiser(), PAGE + path);
        assertThat(answer.asString()).isEqualTo("<svg/>ŷ");
        assertThat(answer.contentType()).startsWith(type);
    }

    @Test
    void participantsAreNotShownThem() {
        assertThat(open(participant(), PAGE + "/reasons").statusCode()).isEqualTo(403);
    }

    private static List<String> rows(Document page, String table) {
        return page.select("[aria-labelledby=" + table + "] tbody tr").eachText();
    }

    private void answer(Map<String, ?> trend, List<?> curve, Map<String, ?> median) {
        var figures = new HashMap<String, Object>(Map.of(
                "reasons",
                List.of(
                        listed("no-time", "No time", "Dim amser", false),
                        listed("holiday", HOSTILE, HOSTILE, false),
                        listed("snow", "Snow", "Eira", true),
                        listed("never", "Never given", "Byth", true)),
                "total",
                sides(20, 10, 6, 4, 2, 3, 1),
                "rounds",
                List.of(
                        Map.of("round", 1, "sides", sides(10, 6, 2, 2, 1, 1, 0)),
                        Map.of("round", 2, "sides", sides(10, 4, 4, 2, 1, 2, 1))),
                "sectors",
                List.of(
                        Map.of("sides", sides(12, 6, 2, 4, 0, 2, 0)),
                        Map.of("sector", "fire-and-rescue", "sides", sides(8, 4, 4, 0, 2, 1, 1))),
                "cadences",
                List.of(Map.of("cadence", 2, "sides", sides(20, 10, 6, 4, 2, 3, 1))),
                "timeToMeeting",
                Map.of("matches", 10, "met", 6, "curve", curve, "median", median)));
        if (trend != null) figures.put("trend", trend);
        matching.register(get(AT + "/reasons").willReturn(okJson(Json.of(figures))));
    }

    private static Map<String, ?> listed(String key, String english, String welsh, boolean retired) {
        return Map.of("key", key, "english", english, "welsh", welsh, "retired", retired);
    }

    private static Map<String, ?> sides(int all, int met, int notMet, int unconfirmed, int... given) {
        var keys = List.of("no-time", "holiday", "snow");
        return Map.of(
                "all",
                all,
                "met",
                met,
                "notMet",
                notMet,
                "unconfirmed",
                unconfirmed,
                "withoutReason",
                0,
                "reasons",
                keys.stream()
                        .map(it -> Map.of("reason", it, "sides", given[keys.indexOf(it)]))
                        .toList());
    }

    private static List<Map<String, ?>> curve() {
        return Arrays.asList(
                Map.of("day", 3, "atRisk", 10, "met", 4, "share", 0.4, "low", 0.21, "high", 0.62),
                Map.of("day", 14, "atRisk", 6, "met", 2, "share", 0.61));
    }

    private static Map<String, ?> half(Double day, Double low, Double high) {
        var half = new HashMap<String, Object>();
        half.put("day", day);
        half.put("low", low);
        half.put("high", high);
        return half;
    }
}
