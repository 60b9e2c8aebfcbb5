package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class ImportTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    DataSource database;

    @Test
    void theOrganisersWorkbookComesInAsItsAuthorCountsIt() throws Exception {
        var expected = JsonPath.from(new String(resource("unmentoring-2015.expected.json"), StandardCharsets.UTF_8));
        var programme = programme();
        var workbook = resource("unmentoring-2015.xlsx");

        var rehearsed = send(programme, "?dryRun=true", XLSX, workbook)
                .body("dryRun", equalTo(true))
                .extract()
                .jsonPath();
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items", hasSize(0));

        var report = send(programme, "", XLSX, workbook)
                .body("dryRun", equalTo(false))
                .extract()
                .jsonPath();
        assertThat(report.getInt("accepted")).isEqualTo(expected.getInt("people"));
        assertThat(report.getInt("rejected")).isEqualTo(expected.getInt("rejected_rows"));
        assertThat(report.getInt("duplicates")).isEqualTo(expected.getInt("duplicate_rows"));
        assertThat(report.getInt("blank")).isEqualTo(expected.getInt("blank_rows"));
        assertThat(report.getInt("formulaLike")).isEqualTo(expected.getInt("text_that_looks_like_a_formula"));
        assertThat(report.getInt("updated")).isZero();
        assertThat(report.getInt("unchanged")).isZero();
        assertThat(report.getList("ignoredColumns")).containsExactly("Phone", "Skype or Google ID");
        assertThat(report.getList("rows")).hasSize(8 + 6 + 4 + 1);
        assertThat(report.getList("rows")).isEqualTo(rehearsed.getList("rows"));
        assertThat(row(report, 36)).containsEntry("code", "email-not-valid").containsEntry("sheet", "Sign ups");
        assertThat(row(report, 53)).containsEntry("code", "email-missing").containsEntry("status", "rejected");
        assertThat(row(report, 92)).containsEntry("code", "text-like-a-formula").containsEntry("status", "accepted");
        assertThat(row(report, 162))
                .containsEntry("code", "same-address-as-row")
                .containsEntry("detail", "Same address as row 26.");
        assertThat(row(report, 70)).containsEntry("status", "blank");

        var people = everybody(programme);
        assertThat(people).hasSize(expected.getInt("people"));
        assertThat(people.stream()
                        .map(person -> ((Map<?, ?>) person.get("organisation")).get("id"))
                        .distinct())
                .hasSize(expected.getInt("organisations"));
        assertThat(people).noneMatch(person -> person.get("name").toString().startsWith(" "));
        var first = people.stream()
                .filter(p -> p.get("email").equals("geraldine.hayward146@policeserviceofnor.example"))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("name")).isEqualTo("Geraldine Hayward");
        assertThat(((Map<?, ?>) first.get("organisation")).get("name")).isEqualTo("Police Service of Northern Ireland");
        assertThat(((Map<?, ?>) first.get("organisation")).get("sector")).isEqualTo("police");
        var luke = people.stream()
                .filter(p -> p.get("email").equals("georgia.hart0@kentfireandrescues.example"))
                .findFirst()
                .orElseThrow();
        assertThat(luke.get("joinedAt"))
                .as("when the sheet says, in the programme's time")
                .isEqualTo("2015-02-12T16:22:11Z");

        send(programme, "", XLSX, workbook)
                .body("accepted", equalTo(0))
                .body("updated", equalTo(0))
                .body("unchanged", equalTo(240))
                .body("duplicates", equalTo(6));
        assertThat(everybody(programme)).isEqualTo(people);
    }

    @Test
    void telephoneNumbersAreNotKept() throws Exception {
        send(
                        programme(),
                        "",
                        "text/csv",
                        csv(
                                "Name,Email,Organisation,Phone\nPhoebe,%s,Cardiff Council,+44 20 7946 0612",
                                freshAddress()))
                .body("formulaLike", equalTo(0))
                .body("ignoredColumns", equalTo(List.of("Phone")));
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from participant p where p::text like '%7946 0612%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void everyKindOfCsvReadsTheSame() {
        var text = "\uFEFFCyfeiriad e-bost;Enw;Sefydliad;Iaith\n%s;Siân Llwyd;Cyngor Sir Ynys Môn;Cymraeg\n";
        for (var charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"))) {
            var programme = programme();
            var email = freshAddress();
            var content = text.formatted(email)
                    .substring(charset.equals(Charset.forName("windows-1252")) ? 1 : 0)
                    .getBytes(charset);
            send(programme, "", "text/csv", content).body("accepted", equalTo(1));
            assertThat(everybody(programme).get(0))
                    .containsEntry("name", "Siân Llwyd")
                    .containsEntry("email", email);
        }
    }

    @Test
    void aFormSendsAFileToo() {
        var programme = programme();
        given().auth()
                .oauth2(organiserOf(programme))
                .multiPart(
                        "file",
                        "people.csv",
                        csv("First name,Surname,E-mail,Organisation\nMary,Jones,%s,Cardiff Council", freshAddress()),
                        "text/csv")
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));
        assertThat(everybody(programme).get(0)).containsEntry("name", "Mary Jones");
        given().auth()
                .oauth2(organiserOf(programme))
                .multiPart("other", "people.csv", new byte[] {1}, "text/csv")
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/file"));
    }

    @Test
    void aChangedRowUpdatesWhatOnlyImportsHaveSaid() {
        var programme = programme();
        var email = freshAddress();
        var sheet = "Name,Email,Organisation,Job title\n%s,%s,Cardiff Council,%s";
        send(programme, "", "text/csv", sheet.formatted("Ann", email, "Planner").getBytes());
        send(
                        programme,
                        "",
                        "text/csv",
                        sheet.formatted("ANN", email, "Head of planning").getBytes())
                .body("updated", equalTo(1))
                .body("rows[0].status", equalTo("updated"));
        send(programme, "", "text/csv", sheet.formatted("ANN", email, "").getBytes())
                .body("unchanged", equalTo(1));
        assertThat(everybody(programme).get(0))
                .containsEntry("name", "Ann")
                .containsEntry("jobTitle", "Head of planning");
    }

    @Test
    void ownWordsAreNotOverwrittenAndWhoLeftStaysOut() {
        var programme = programme();
        var email = freshAddress();
        var token = enrolled(programme, email);
        var sheet = csv("Name,Email,Organisation,Job title\nSomebody Else,%s,Cardiff Council,Clown", email);
        send(programme, "", "text/csv", sheet).body("unchanged", equalTo(1)).body("rows", hasSize(0));
        as(token)
                .body(Map.of("status", "left"))
                .put("/v1/me/enrolments/{id}", programme)
                .then()
                .statusCode(200);
        send(programme, "", "text/csv", sheet).body("unchanged", equalTo(1)).body("rows[0].code", equalTo("has-left"));
        as(token)
                .get("/v1/me")
                .then()
                .body("enrolments[0].status", equalTo("left"))
                .body("jobTitle", equalTo("Service designer"));
    }

    @Test
    void whetherSomebodyIsKnownElsewhereIsNotTold() {
        var email = freshAddress();
        enrolled(programme(), email);
        var other = programme();
        send(other, "", "text/csv", csv("Name,Email,Organisation\nX,%s,Cardiff Council", email))
                .body("accepted", equalTo(1))
                .body("rows", hasSize(0));
        assertThat(everybody(other)).hasSize(1);
    }

    @Test
    void rowsThatCannotBeTakenSayWhy() {
        var report = send(
                        programme(),
                        "",
                        "text/csv",
                        ("Name,Email,Organisation\n,a1@x.example,O\n\u200B,a2@x.example,O\nA,a3@x.example,\nA\u202Eb,a4@x.example,O\n\"A\nB\",a5@x.example,O\n")
                                .getBytes(StandardCharsets.UTF_8))
                .body("rejected", equalTo(5))
                .extract()
                .jsonPath();
        assertThat(report.getList("rows.code"))
                .containsExactly(
                        "name-missing", "name-not-valid", "organisation-missing", "name-not-valid", "name-not-valid");
        assertThat(report.getList("rows.row")).containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void missingColumnsAreNamedAtOnce() {
        refused("text/csv", "Phone,Name\n1,2".getBytes(), "columns-missing")
                .body("detail", containsString("Email address, Organisation"))
                .body("columns", equalTo(List.of("Email address", "Organisation")))
                .body("errors", hasSize(2));
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() {
        refused("text/csv", new byte[0], "not-a-spreadsheet");
        refused(XLSX, "%PDF-1.7\n\0\1".getBytes(), "not-a-spreadsheet");
        refused(XLSX, new byte[] {'P', 'K', 3, 4, 9, 9}, "spreadsheet-damaged");
        refused(
                "text/csv",
                ("Name,Email,Organisation\n" + "a,b,c\n".repeat(100_001)).getBytes(),
                "spreadsheet-too-large");
        var programme = programme();
        given().auth()
                .oauth2(organiserOf(programme))
                .contentType("image/png")
                .body(new byte[] {1})
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:unmentoring:problem:media-type-not-supported"));
    }

    @Test
    void twentyEqualImportsAtOnceBringInOnce() throws Exception {
        var programme = programme();
        var sheet = csv("Name,Email,Organisation\nAnn,%s,A brand-new body " + UUID.randomUUID(), freshAddress());
        var token = organiserOf(programme);
        var answers = Arrays.asList(new String[20]);
        var threads = new Thread[20];
        for (int i = 0; i < 20; i++) {
            int n = i;
            threads[i] = new Thread(() -> answers.set(
                    n,
                    given().auth()
                            .oauth2(token)
                            .contentType("text/csv")
                            .header("Idempotency-Key", "one-import-" + programme)
                            .body(sheet)
                            .post("/v1/programmes/{id}/imports", programme)
                            .asString()));
            threads[i].start();
        }
        for (var thread : threads) thread.join();
        assertThat(answers)
                .allMatch(answer -> answer.equals(answers.get(0)))
                .first()
                .asString()
                .contains("\"accepted\":1");
        assertThat(everybody(programme)).hasSize(1);
        given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .header("Idempotency-Key", "one-import-" + programme)
                .body("Name,Email,Organisation\nB,b@b.example,O")
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(422);
    }

    @Test
    void anotherProgrammesOrganiserFindsNothing() {
        var programme = programme();
        for (var token : List.of(organiserOf(programme()), organiserOf())) {
            given().auth()
                    .oauth2(token)
                    .contentType("text/csv")
                    .body("Name,Email,Organisation\nA,a@a.example,O")
                    .post("/v1/programmes/{id}/imports", programme)
                    .then()
                    .statusCode(404);
        }
        given().auth()
                .oauth2(TestTokens.participant(UUID.randomUUID()))
                .contentType("text/csv")
                .body("x")
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(403);
        given().contentType("text/csv")
                .body("x")
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
        given().auth()
                .oauth2(organiserOf(programme))
                .contentType("text/csv")
                .body("x")
                .post("/v1/programmes/{id}/imports?dryRun=yes", programme)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/dryRun"));
    }

    private static ValidatableResponse send(UUID programme, String query, String type, byte[] content) {
        return given().auth()
                .oauth2(organiserOf(programme))
                .contentType(type)
                .body(content)
                .post("/v1/programmes/{id}/imports" + query, programme)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse refused(String type, byte[] content, String code) {
        var programme = programme();
        return given().auth()
                .oauth2(organiserOf(programme))
                .contentType(type)
                .body(content)
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:unmentoring:problem:" + code));
    }

    /** Page by page, as a client reads them. */
    private static List<Map<String, Object>> everybody(UUID programme) {
        var all = new java.util.ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var page = as(organiserOf(programme))
                    .queryParams(cursor == null ? Map.of("limit", 100) : Map.of("limit", 100, "cursor", cursor))
                    .get("/v1/programmes/{id}/participants", programme)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return all;
    }

    private static Map<String, Object> row(JsonPath report, int number) {
        return report.<Map<String, Object>>getList("rows").stream()
                .filter(row -> row.get("row").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] csv(String text, Object... values) {
        return text.formatted(values).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = ImportTest.class.getResourceAsStream("/" + name)) {
            return in.readAllBytes();
        }
    }
}
