package org.unmentoring.web.times;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class TimesTest extends PageTest {
    private static final UUID MATCH = UUID.fromString("018f0000-0000-7000-8000-0000000000b1");
    private static final UUID MO = UUID.fromString("018f0000-0000-7000-8000-0000000000c1");
    private static final String PAGE = "/matches/" + MATCH + "/times";
    private static final String MEETING = "/v1/matches/" + MATCH + "/meeting";

    @BeforeEach
    void iAmMatchedWithMo() {
        matching.register(get(urlPathEqualTo("/v1/me/matches/" + MATCH))
                .willReturn(okJson(Json.of(Map.of(
                        "id", MATCH,
                        "programme", Map.of("id", PROGRAMME, "name", "UnMentoring"),
                        "round", Map.of("id", UUID.randomUUID(), "number", 6),
                        "partners", List.of(Map.of("id", MO, "name", HOSTILE, "email", "mo@x.example")))))));
        matching.register(put(MEETING + "/offer").willReturn(okJson("{}")));
        matching.register(put(MEETING + "/pick").willReturn(okJson("{}")));
        matching.register(delete(MEETING).willReturn(okJson("{}")));
        matching.register(delete(MEETING + "/offer").willReturn(okJson("{}")));
    }

    @Test
    void withoutAnOfferThereIsAFormForThreeTimes() {
        meeting(Map.of("offersUntil", "2099-12-11T17:00:00Z"));
        var page = page(open(participant(), PAGE));
        assertThat(page.select("input[type=date]")).hasSize(3);
        assertThat(page.select("h1").text()).isEqualTo("A time to meet " + HOSTILE);
        assertThat(page.text()).contains("until Friday 11 December 2099", "Europe/London");
    }

    @Test
    void timesAreThoseOfTheClockHere() {
        meeting(Map.of("offersUntil", "2099-12-11T17:00:00Z"));
        var answer = submit(
                participant(),
                PAGE + "/offer",
                Map.of(
                        "day1",
                        "2099-07-01",
                        "time1",
                        "09:00",
                        "day3",
                        "2099-12-01",
                        "time3",
                        "09:00",
                        "minutes",
                        "30",
                        "where",
                        " +44 20 7946 0000 "));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=offered");
        matching.verifyThat(putRequestedFor(urlEqualTo(MEETING + "/offer"))
                .withRequestBody(equalToJson(Json.of(Map.of(
                        "times",
                        List.of("2099-07-01T08:00:00Z", "2099-12-01T09:00:00Z"),
                        "minutes",
                        30,
                        "where",
                        "+44 20 7946 0000")))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', day1, Give at least one day and time",
        "2099-02-30, 10:00, day1, 'Give a day that exists, such as 2026-12-04'",
        "2099-02-03, '', time1, 'Give the time, too'",
        "'', 10:00, day1, 'Give the day, too'",
        "2099-02-03, 25:00, time1, Give a time such as 14:30",
        "2015-02-03, 10:00, day1, This time is past; choose a later one",
        "2099-12-30, 10:00, day1, This is after the time to meet; choose an earlier one"
    })
    void whatCannotBeIsToldAtItsField(String day, String time, String field, String words) {
        meeting(Map.of("offersUntil", "2099-12-11T17:00:00Z"));
        var answer = submit(
                participant(), PAGE + "/offer", Map.of("day1", day, "time1", time, "minutes", "45", "where", HOSTILE));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select("#" + field + "-error").text()).isEqualTo(words);
        assertThat(page(answer).select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page(answer).select("textarea").val()).isEqualTo(HOSTILE);
        matching.verifyThat(0, putRequestedFor(anyUrl()));
    }

    @Test
    void anHourThatTheClocksLeaveOutIsNoTime() {
        meeting(Map.of("offersUntil", "2099-12-11T17:00:00Z"));
        var day = LocalDate.of(2090, 3, 1);
        var zone = ZoneId.of("Europe/London").getRules();
        while (!zone.getValidOffsets(day.atTime(LocalTime.of(1, 30))).isEmpty()) day = day.plusDays(1);
        var answer = submit(
                participant(), PAGE + "/offer", Map.of("day1", day.toString(), "time1", "01:30", "minutes", "45"));
        assertThat(page(answer).select("#time1-error").text()).contains("The clocks go forward that night");
    }

    @Test
    void anOfferedTimeIsAgreedWithItsOwnButton() {
        meeting(Map.of("offersUntil", "2099-12-11T17:00:00Z", "offer", offer(MO)));
        var page = page(open(participant(), PAGE));
        assertThat(page.select("form[action$=pick] button").eachText())
                .containsExactly("Agree to Wednesday 1 July 2099, 09:00 – 09:45 (British Summer Time)");
        assertThat(page.text()).contains("Where: " + HOSTILE);
        var answer = submit(participant(), PAGE + "/pick", Map.of("startsAt", "2099-07-01T08:00:00Z"));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=picked");
        matching.verifyThat(putRequestedFor(urlEqualTo(MEETING + "/pick"))
                .withRequestBody(equalToJson("{\"startsAt\":\"2099-07-01T08:00:00Z\"}")));
    }

    @Test
    void whoOfferedWaitsAndCanWithdraw() {
        meeting(Map.of("offersUntil", "2099-12-11T17:00:00Z", "offer", offer(ME)));
        var page = page(open(participant(), PAGE));
        assertThat(page.select("form[action$=pick]")).isEmpty();
        assertThat(page.text()).contains("You offered these times");
        assertThat(submit(participant(), PAGE + "/withdraw", Map.of()).header("Location"))
                .isEqualTo(PAGE + "?done=withdrawn");
        matching.verifyThat(deleteRequestedFor(urlEqualTo(MEETING + "/offer")));
    }

    @Test
    void whatIsAgreedIsShownAndCanBeCalledOff() {
        meeting(Map.of(
                "offersUntil",
                "2099-12-11T17:00:00Z",
                "agreed",
                Map.of(
                        "startsAt",
                        "2099-12-01T09:00:00Z",
                        "endsAt",
                        "2099-12-01T09:45:00Z",
                        "sequence",
                        1,
                        "calledOff",
                        false)));
        assertThat(page(open(participant(), PAGE)).select(".card").text())
                .contains("Tuesday 1 December 2099, 09:00 – 09:45 (Greenwich Mean Time)");
        assertThat(submit(participant(), PAGE + "/call-off", Map.of()).header("Location"))
                .isEqualTo(PAGE + "?done=calledoff");
        matching.verifyThat(deleteRequestedFor(urlEqualTo(MEETING)));
    }

    @Test
    void whoIsTooLateIsToldHowItStands() {
        meeting(Map.of("offersUntil", "2099-12-11T17:00:00Z", "offer", offer(MO)));
        matching.register(put(MEETING + "/pick").willReturn(problem(409, "time-not-offered")));
        var answer = submit(participant(), PAGE + "/pick", Map.of("startsAt", "2099-07-02T08:00:00Z"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select(".govuk-error-summary").text()).contains("That was not possible any more");
        assertThat(submit(participant(), PAGE + "/pick", Map.of("startsAt", "soon"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whenTheMatchIsOverThereIsNoForm() {
        meeting(Map.of());
        var page = page(open(participant(), PAGE));
        assertThat(page.select("form[action$=offer]")).isEmpty();
        assertThat(page.text()).contains("This match is over");
    }

    @Test
    void somebodyElsesMatchIsNotFoundAndAGetNeverActs() {
        meeting(Map.of());
        assertThat(open(participant(), "/matches/" + UUID.randomUUID() + "/times")
                        .statusCode())
                .isEqualTo(404);
        for (var act : List.of("offer", "pick", "withdraw", "call-off"))
            assertThat(open(participant(), PAGE + "/" + act).statusCode()).isIn(404, 405);
        matching.verifyThat(0, putRequestedFor(anyUrl()));
        matching.verifyThat(0, deleteRequestedFor(anyUrl()));
    }

    private void meeting(Map<String, ?> meeting) {
        matching.register(get(urlEqualTo(MEETING)).willReturn(okJson(Json.of(meeting))));
    }

    private static Map<String, ?> offer(UUID by) {
        return new HashMap<>(Map.of(
                "by",
                by,
                "times",
                List.of("2099-07-01T08:00:00Z"),
                "minutes",
                45,
                "where",
                HOSTILE,
                "picks",
                List.of()));
    }
}
