package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.sheet.Workbook;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class HistoryTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String COLUMNS =
            "Round,Drawn on,Person A,Email A,Person B,Email B,Person C,Email C,Met?,Notes\n";

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    private static byte[] workbook() {
        try (var file = HistoryTest.class.getResourceAsStream("/unmentoring-2015.xlsx")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The people on the sheet of sign-ups, as participants-service has them after its own import. */
    static List<Someone> signedUp() {
        Map<String, Someone> people = new LinkedHashMap<>();
        Workbook.read(workbook()).get(0).rows().forEach(row -> {
            var email = row.get("Email address").toLowerCase(Locale.ROOT);
            if (email.matches("[^@\\s,]+@[^@\\s,]+\\.[a-z]+")
                    && !row.get("Your name").isBlank()) {
                people.putIfAbsent(
                        email,
                        new Someone(UUID.randomUUID(), row.get("Your name"), email, row.get("Organisation"), "public"));
            }
        });
        return List.copyOf(people.values());
    }

    private static ValidatableResponse bringIn(UUID programme, String type, Object content, String query) {
        var request = organiserOf(programme).contentType(type);
        return (content instanceof byte[] bytes ? request.body(bytes) : request.body((String) content))
                .post("/v1/programmes/" + programme + "/history" + query)
                .then();
    }

    private static ValidatableResponse csv(UUID programme, String rows) {
        return bringIn(programme, "text/csv", COLUMNS + rows, "");
    }

    private static String row(int round, String date, Someone one, Someone other, String met, String notes) {
        return "%d,%s,A,%s,B,%s,,,%s,%s\n"
                .formatted(round, date, one.email(), other.email().toUpperCase(Locale.ROOT), met, notes);
    }

    @Test
    void theWorkbookOf2015GivesItsKnownFiguresAndRoundSixNeedsNoRepeat() {
        var people = signedUp();
        assertThat(people).hasSize(240);
        var programme = programme(people);
        for (var query : List.of("?dryRun=true", "")) {
            var report = bringIn(programme, XLSX, workbook(), query).statusCode(200);
            report.body("dryRun", equalTo(!query.isEmpty()))
                    .body("accepted", equalTo(368))
                    .body("rejected", equalTo(0))
                    .body("distinctPairs", equalTo(364))
                    .body("rounds.round", equalTo(List.of(1, 2, 3, 4, 5)))
                    .body("rounds.pairs", equalTo(List.of(40, 60, 72, 91, 105)))
                    .body("rounds.met", equalTo(List.of(21, 35, 37, 50, 57)))
                    .body("rounds.notMet", equalTo(List.of(7, 8, 15, 14, 24)))
                    .body("rounds.unconfirmed", equalTo(List.of(12, 17, 20, 27, 24)))
                    .body("rounds.repeats", equalTo(List.of(0, 0, 0, 3, 1)))
                    .body("rounds[0].drawnAt", equalTo("2015-03-01T09:00:00Z"))
                    .body("rounds[1].drawnAt", equalTo("2015-04-01T08:00:00Z"));
        }
        bringIn(programme, XLSX, workbook(), "")
                .statusCode(200)
                .body("unchanged", equalTo(368))
                .body("accepted", equalTo(0))
                .body("updated", equalTo(0))
                .body("rounds.repeats", equalTo(List.of(0, 0, 0, 3, 1)));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/growth")
                .then()
                .body("items.matches", equalTo(List.of(40, 60, 72, 91, 105)))
                .body("items.met", equalTo(List.of(21, 35, 37, 50, 57)))
                .body("items.notMet", equalTo(List.of(7, 8, 15, 14, 24)))
                .body("items.unconfirmed", equalTo(List.of(12, 17, 20, 27, 24)))
                .body("items.repeats", equalTo(List.of(0, 0, 0, 3, 1)));
        draw(programme)
                .statusCode(201)
                .body("number", equalTo(6))
                .body("participants", equalTo(240))
                .body("matches", equalTo(120))
                .body("leftOut", equalTo(0))
                .body("repeatsOfMet", equalTo(0))
                .body("repeatsOfIntroduced", equalTo(0))
                .body("sameOrganisation", equalTo(0));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/network")
                .then()
                .body("nodes", hasSize(240))
                .body("edges", hasSize(368 + 120));
    }

    @Test
    void aDryRunKeepsNothing() {
        var people = people(2, 2);
        var programme = programme(people);
        bringIn(
                        programme,
                        "text/csv",
                        COLUMNS + row(1, "2015-03-01", people.get(0), people.get(1), "y", ""),
                        "?dryRun=true")
                .statusCode(200)
                .body("accepted", equalTo(1));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds")
                .then()
                .body("items", hasSize(0));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/schedule")
                .then()
                .body("commitment", nullValue());
        problem(bringIn(programme, "text/csv", COLUMNS, "?dryRun=maybe"), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/dryRun"));
    }

    @Test
    void everyRowThatCanNotBeTakenSaysWhy() {
        var people = people(4, 4);
        var a = people.get(0);
        var b = people.get(1);
        var c = people.get(2);
        var programme = programme(people);
        var stranger = new Someone(UUID.randomUUID(), "S", "stranger@nowhere.example", "X", "y");
        csv(
                        programme,
                        row(1, "2015-03-01", a, b, "yes", "")
                                + row(1, "2015-03-01", b, a, "yes", "")
                                + row(1, "2015-03-01", c, stranger, "yes", "")
                                + row(1, "2015-03-01", c, c, "yes", "")
                                + ",,,,,,,,,\n"
                                + "third,2015-05-01,A,%s,B,%s,,,no,\n".formatted(a.email(), c.email())
                                + "2,31/02/2015,A,%s,B,%s,,,no,\n".formatted(a.email(), c.email())
                                + "2,1 Ebrill 2015,A,%s,B,,,,no,\n".formatted(a.email())
                                + "2,1 Ebrill 2015,A,%s,B,%s,C,%s,ie,\n".formatted(a.email(), b.email(), c.email()))
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("rejected", equalTo(5))
                .body("duplicates", equalTo(1))
                .body("blank", equalTo(1))
                .body("rows.row", equalTo(List.of(3, 4, 5, 6, 7, 8, 9)))
                .body(
                        "rows.code",
                        equalTo(Arrays.asList(
                                "pair-listed-before",
                                "address-unknown",
                                "same-person-twice",
                                null,
                                "round-not-readable",
                                "date-not-readable",
                                "email-missing")))
                .body("rows.detail", not(containsString("@")))
                .body("rounds.pairs", equalTo(List.of(1, 1)))
                .body("rounds[1].drawnAt", equalTo("2015-04-01T08:00:00Z"))
                .body("rounds[1].repeats", equalTo(1))
                .body("distinctPairs", equalTo(3));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/rounds")
                .then()
                .body("items.trios", equalTo(List.of(0, 1)))
                .body("items.imported", equalTo(List.of(true, true)))
                .body("items.status", equalTo(List.of("closed", "closed")))
                .body("items.participants", equalTo(List.of(2, 3)));
    }

    @Test
    void anOutcomeFilledInLaterIsTakenOver() {
        var people = people(4, 4);
        var programme = programme(people);
        var other = row(1, "2015-03-01", people.get(2), people.get(3), "N", "diary clash");
        csv(programme, row(1, "2015-03-01", people.get(0), people.get(1), "rearranging", "") + other)
                .body("accepted", equalTo(2))
                .body("rounds[0].unconfirmed", equalTo(1))
                .body("rounds[0].notMet", equalTo(1));
        csv(programme, row(1, "2015-03-01", people.get(0), people.get(1), "Yes ", "great chat!") + other)
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("rounds[0].met", equalTo(1));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/growth")
                .then()
                .body("items.met", equalTo(List.of(1)))
                .body("items.notMet", equalTo(List.of(1)));
    }

    @Test
    void whatPeopleSayThemselvesCountsBesideTheList() {
        var people = people(2, 2);
        var programme = programme(people);
        csv(programme, row(1, "2015-03-01", people.get(0), people.get(1), "", ""))
                .body("accepted", equalTo(1));
        String match = Api.participant(people.get(0).id()).get("/v1/me/matches").path("items[0].id");
        answer(match, people.get(0).id(), "{\"met\":true}").body("matchOutcome", equalTo("met"));
        csv(programme, row(1, "2015-03-01", people.get(0), people.get(1), "", ""))
                .body("unchanged", equalTo(1));
        organiserOf(programme)
                .get("/v1/programmes/" + programme + "/growth")
                .then()
                .body("items.met", equalTo(List.of(1)));
    }

    @Test
    void aRoundDrawnHereIsNotOverwritten() {
        var people = people(4, 4);
        var programme = programme(people);
        draw(programme).statusCode(201);
        problem(csv(programme, row(1, "2015-03-01", people.get(0), people.get(1), "y", "")), 409, "round-drawn-here")
                .body("round", equalTo(1));
    }

    @Test
    void aFileThatIsNoListOfRoundsIsRefused() {
        var programme = programme(people(2, 2));
        problem(bringIn(programme, "text/csv", "Name,Town\nA,B\n", ""), 400, "columns-missing");
        problem(bringIn(programme, XLSX, new byte[] {'P', 'K', 3, 4, 1, 2, 3}, ""), 400, "spreadsheet-damaged");
        problem(bringIn(programme, XLSX, new byte[0], ""), 400, "not-a-spreadsheet");
        problem(bringIn(programme, "image/png", new byte[] {1}, ""), 415, "media-type-not-supported");
    }

    @Test
    void aFormBringsTheSameFile() {
        var people = people(2, 2);
        var programme = programme(people);
        var content = (COLUMNS + row(1, "2015-03-01", people.get(0), people.get(1), "y", "")).getBytes();
        organiserOf(programme)
                .multiPart("file", "rounds.csv", content, "text/csv")
                .post("/v1/programmes/" + programme + "/history?dryRun=false")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));
    }

    @Test
    void withoutTheSisterNothingIsTakenOver() {
        var people = people(2, 2);
        var programme = programme(people);
        Sisters.participantsAway();
        problem(csv(programme, row(1, "2015-03-01", people.get(0), people.get(1), "y", "")), 503, "participants-away");
    }
}
