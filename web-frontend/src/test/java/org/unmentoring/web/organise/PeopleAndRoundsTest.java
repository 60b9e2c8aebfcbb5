package org.unmentoring.web.organise;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
class PeopleAndRoundsTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME;
    private static final String AT = "/v1/programmes/" + PROGRAMME;
    private static final UUID ROUND = UUID.fromString("018f0000-0000-7000-8000-0000000000c6");
    private static final UUID GONE = UUID.fromString("018f0000-0000-7000-8000-0000000000ff");
    /** Bytes that are no text, as in a workbook. */
    private static final byte[] FILE = {'P', 'K', 3, 4, 0, (byte) 0xff, (byte) 0xfe, '\r', '\n'};

    @BeforeEach
    void peopleAndARound() {
        participants.register(get(urlPathEqualTo(AT + "/participants"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(Map.of(
                                "id",
                                ME,
                                "name",
                                HOSTILE,
                                "email",
                                "a@b.example",
                                "organisation",
                                Map.of("name", "Cardiff Council"),
                                "status",
                                "paused",
                                "joinedAt",
                                "2026-03-01T09:00:00Z")),
                        "next",
                        "more")))));
        matching.register(get(urlPathEqualTo(AT + "/rounds"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(Map.of("id", ROUND, "number", 6)))))));
        matching.register(get("/v1/rounds/" + ROUND)
                .willReturn(okJson(Json.of(Map.of("id", ROUND, "number", 6, "participants", 2, "matches", 1)))));
        matching.register(get(AT + "/reason-list")
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(
                                reason("diary-clash", "Our diaries did not fit", "Dim dyddiad addas", false),
                                reason("childcare", "School holidays", "Gwyliau ysgol", false),
                                reason("snow", HOSTILE, HOSTILE, true)))))));
    }

    @Test
    void peopleAreListedAPageAtATime() {
        var page = page(open(organiser(), PAGE + "/people"));
        assertThat(page.select("tbody th").text()).isEqualTo(HOSTILE);
        assertThat(page.select("tbody td").eachText())
                .containsExactly("Cardiff Council", "a@b.example", "Paused", "1 March 2026");
        assertThat(page.select("main a[href*=cursor]").attr("href")).isEqualTo(PAGE + "/people?cursor=more");
    }

    @Test
    void peopleAreFoundByWhatTheyAreCalledWithoutAccents() {
        var rhys = Map.of(
                "id",
                GONE,
                "name",
                "Llŷr Rhŷs",
                "email",
                "l@b.example",
                "status",
                "active",
                "unreachableSince",
                "2026-03-01T09:00:00Z");
        var other = Map.of("id", ME, "name", HOSTILE, "email", "a@b.example", "status", "paused");
        participants.register(get(urlPathEqualTo(AT + "/participants"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(rhys, other))))));
        var organiser = organiser();
        for (var query : List.of("?q=llyr", "?q=RHYS&state=active", "?state=unreachable", "?q=L@B.example")) {
            var page = page(open(organiser, PAGE + "/people" + query));
            assertThat(page.select("tbody th").eachText()).as(query).containsExactly("Llŷr Rhŷs");
            assertThat(page.select("[role=status]").text()).startsWith("1 person found.");
        }
        var nobody = page(browser(organiser)
                .queryParam("q", "<script>{x}")
                .queryParam("state", "\"")
                .get(PAGE + "/people"));
        assertThat(nobody.select("#q").val()).isEqualTo("<script>{x}");
        assertThat(nobody.select("[role=status]").text()).startsWith("0 people found.");
    }

    @Test
    void aLargeListComesInAfterTheAnswerAndItsReportCanBeDownloaded() {
        var imported = "018f0000-0000-7000-8000-0000000000a7";
        participants.register(post(urlPathEqualTo(AT + "/imports/later"))
                .willReturn(okJson(Json.of(Map.of("id", imported))).withStatus(202)));
        var answer = upload("/people", "import", new byte[300 * 1024]);
        assertThat(answer.header("Location")).isEqualTo(PAGE + "/people/imports/" + imported);
        participants.register(get(AT + "/imports/" + imported)
                .willReturn(
                        okJson(Json.of(Map.of("id", imported, "status", "running", "rows", 1000, "rowsDone", 250)))));
        var organiser = organiser();
        var running = page(open(organiser, PAGE + "/people/imports/" + imported));
        assertThat(running.select("[role=status]").text()).isEqualTo("250 of 1000 rows are done.");
        participants.register(get(AT + "/imports/" + imported)
                .willReturn(okJson(Json.of(Map.of("id", imported, "status", "done", "rows", 1000, "rowsDone", 1000)))));
        participants.register(get(AT + "/imports/" + imported + "/report").willReturn(okJson(peopleReport(false))));
        participants.register(get(AT + "/imports/" + imported + "/report.csv")
                .willReturn(aResponse().withHeader("Content-Type", "text/csv").withBody("row,status\n7,rejected\n")));
        var done = page(open(organiser, PAGE + "/people/imports/" + imported));
        assertThat(done.select("h1").text()).isEqualTo("The file is imported.");
        var file = open(organiser, done.select("a[download]").attr("href"));
        assertThat(file.header("Content-Disposition")).contains("import-report.csv");
        assertThat(file.asString()).isEqualTo("row,status\n7,rejected\n");
    }

    @Test
    void checkingAFileHandsItOnByteForByteAndSaysThatNothingChanged() {
        participants.register(post(urlPathEqualTo(AT + "/imports")).willReturn(okJson(peopleReport(true))));
        var page = page(upload("/people", "check", FILE));
        assertThat(page.select("h1").text()).contains("Nothing has changed yet");
        assertThat(page.select(".figures dd").eachText()).containsExactly("118", "2", "3", "1", "4", "5");
        assertThat(page.select("tbody tr").text()).contains("7", "Not accepted", "There is no email address");
        assertThat(page.select(".govuk-inset-text").text()).contains("Phone, " + HOSTILE);
        assertThat(page.select("button[value=import]")).hasSize(1);
        participants.verifyThat(postRequestedFor(urlEqualTo(AT + "/imports?dryRun=true"))
                .withHeader("Content-Type", equalTo("application/octet-stream"))
                .withRequestBody(binaryEqualTo(FILE)));
    }

    @Test
    void importingTellsWhatWasDone() {
        participants.register(post(urlPathEqualTo(AT + "/imports")).willReturn(okJson(peopleReport(false))));
        var page = page(upload("/people", "import", FILE));
        assertThat(page.select("h1").text()).isEqualTo("The file is imported.");
        participants.verifyThat(postRequestedFor(urlEqualTo(AT + "/imports?dryRun=false")));
    }

    @Test
    void earlierRoundsComeInTheSameWay() {
        matching.register(post(urlPathEqualTo(AT + "/history"))
                .willReturn(okJson(Json.of(Map.of(
                        "dryRun",
                        true,
                        "distinctPairs",
                        99,
                        "rounds",
                        List.of(Map.of("round", 1, "pairs", 20, "met", 15, "notMet", 3, "unconfirmed", 2)),
                        "rows",
                        List.of(Map.of("row", 3, "sheet", "Round 1", "status", "blank")))))));
        var page = page(upload("/rounds", "check", FILE));
        assertThat(page.select(".figures dd").eachText()).endsWith("99");
        assertThat(page.select("tbody").first().text()).isEqualTo("1 20 15 3 2 0");
        assertThat(page.select("tbody").last().text()).contains("Round 1", "3", "Blank");
        matching.verifyThat(
                postRequestedFor(urlEqualTo(AT + "/history?dryRun=true")).withRequestBody(binaryEqualTo(FILE)));
    }

    @Test
    void withoutAFileThePageAsksForOne() {
        var answer = upload("/people", "import", new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select(".govuk-error-summary a").attr("href")).isEqualTo("#file");
        participants.verifyThat(0, postRequestedFor(urlPathEqualTo(AT + "/imports")));
    }

    @ParameterizedTest
    @CsvSource({"400, We could not read this file", "415, We could not read this file", "413, Choose a smaller file"})
    void aFileTheServiceRefusesIsToldAtTheField(int status, String words) {
        participants.register(post(urlPathEqualTo(AT + "/imports")).willReturn(problem(status, "unreadable")));
        assertThat(page(upload("/people", "check", FILE)).select("#file-error").text())
                .startsWith(words);
    }

    @Test
    void aFileTooLargeIsToldWithoutSendingItOn() {
        assertThat(page(upload("/people", "check", new byte[10 * 1024 * 1024 + 1]))
                        .select("#file-error")
                        .text())
                .startsWith("Choose a smaller file");
        participants.verifyThat(0, postRequestedFor(urlPathEqualTo(AT + "/imports")));
    }

    private static Map<String, ?> reason(String key, String english, String welsh, boolean retired) {
        return Map.of("key", key, "english", english, "welsh", welsh, "retired", retired);
    }

    @Test
    void aRoundShowsNamesAndWhatEachSideSaid() {
        said("diary-clash");
        var row = page(open(organiser(), PAGE + "/rounds/" + ROUND)).select("tbody tr");
        assertThat(row.select("th").text()).isEqualTo(HOSTILE + " somebody who has left");
        assertThat(row.select(".govuk-tag").text()).isEqualTo("Did not meet");
        assertThat(row.select("td").last().text())
                .isEqualTo(HOSTILE + ": it did not happen (Our diaries did not fit) "
                        + "somebody who has left: it did not happen");
    }

    @ParameterizedTest
    @CsvSource({"childcare, en, School holidays", "childcare, cy, Gwyliau ysgol"})
    void reasonsThatAProgrammeMadeItselfAreToldInBothLanguages(String reason, String language, String words) {
        said(reason);
        var page = page(open(organiser(), PAGE + "/rounds/" + ROUND + "?lang=" + language));
        assertThat(page.select("tbody td").last().text()).contains("(" + words + ")");
    }

    @Test
    void reasonsThatAreOfferedNoMoreAreStillTold() {
        said("snow");
        var page = page(open(organiser(), PAGE + "/rounds/" + ROUND));
        assertThat(page.select("tbody td").last().text()).contains("(" + HOSTILE + ")");
    }

    private void said(String reason) {
        participants.register(get(urlPathEqualTo(AT + "/participants"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(Map.of("id", ME, "name", HOSTILE)))))));
        matching.register(get(urlPathEqualTo("/v1/rounds/" + ROUND + "/matches"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(Map.of(
                                "id", UUID.randomUUID(),
                                "participants", List.of(ME, GONE),
                                "outcome", "not-met",
                                "outcomes",
                                        List.of(
                                                Map.of("participant", ME, "met", false, "reason", reason),
                                                Map.of("participant", GONE, "met", false)))))))));
    }

    @Test
    void roundsLinkToTheirMatches() {
        var page = page(open(organiser(), PAGE + "/rounds"));
        assertThat(page.select("tbody a").attr("href")).isEqualTo(PAGE + "/rounds/" + ROUND);
        matching.verifyThat(0, postRequestedFor(anyUrl()));
    }

    private Response upload(String path, String step, byte[] file) {
        return browser(organiser())
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", file.length == 0 ? "" : "people.xlsx", file, "application/octet-stream")
                .multiPart("step", step)
                .post(PAGE + path);
    }

    private static String peopleReport(boolean dryRun) {
        return Json.of(Map.of(
                "dryRun", dryRun,
                "accepted", 118,
                "updated", 2,
                "unchanged", 3,
                "rejected", 1,
                "duplicates", 4,
                "blank", 5,
                "ignoredColumns", List.of("Phone", HOSTILE),
                "rows",
                        List.of(Map.of(
                                "row", 7,
                                "status", "rejected",
                                "code", "email-missing",
                                "detail", "There is no email address in this row."))));
    }
}
