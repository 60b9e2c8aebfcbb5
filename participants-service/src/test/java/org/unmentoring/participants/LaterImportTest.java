package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;

/** Large lists: brought in after the answer, with a report to take away; and sheets with columns of their own. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class LaterImportTest {
    @Inject
    DataSource database;

    @Test
    void aListIsBroughtInAfterTheAnswerAndItsReportCanBeTakenAway() throws SQLException {
        var programme = programme();
        var list = "Name;Email;Organisation\n=Ann;" + freshAddress() + ";Cardiff Council\nBob;nobody;Cardiff Council\n";
        var id = later(programme, "", list);
        var over = over(programme, id);
        assertThat(over.getString("status")).isEqualTo("done");
        assertThat(over.getInt("rows")).isEqualTo(2);
        assertThat(over.getInt("rowsDone")).isEqualTo(2);
        of(programme, id + "/report")
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(1))
                .body("rows", hasSize(2));
        assertThat(of(programme, id + "/report.csv")
                        .statusCode(200)
                        .contentType("text/csv")
                        .extract()
                        .asString()
                        .lines())
                .contains(
                        "sheet,row,status,code,detail", ",3,rejected,email-not-valid,This is not one e-mail address.");
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items", hasSize(1));
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select content from people_import where id = '" + id + "'")) {
            rows.next();
            assertThat(rows.getBytes(1)).as("the file is forgotten").isNull();
        }
    }

    @Test
    void aRehearsalBringsNobodyIn() {
        var programme = programme();
        var id = later(programme, "?dryRun=true", "Name,Email,Organisation\nAnn," + freshAddress() + ",Nesta\n");
        assertThat(over(programme, id).getBoolean("dryRun")).isTrue();
        of(programme, id + "/report").body("accepted", equalTo(1)).body("dryRun", equalTo(true));
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aFileThatIsNoListFailsAndSaysWhy() {
        var programme = programme();
        var id = later(programme, "", "Colour,Size\nred,3\n");
        var over = over(programme, id);
        assertThat(over.getString("status")).isEqualTo("failed");
        assertThat(over.getString("problem.code")).isEqualTo("columns-missing");
        of(programme, id + "/report").statusCode(409);
    }

    @Test
    void aColumnNameThatCanNotBeKeptIsRefused() {
        var programme = programme();
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(organiserOf(programme))
                .contentType("text/csv")
                .body("Name,Email,Organisation\n")
                .post("/v1/programmes/" + programme + "/imports/later?lastNameColumn=%00")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void whoMayNotImportFindsNoImport() {
        var programme = programme();
        var id = later(programme, "", "Name,Email,Organisation\n");
        var other = programme();
        as(organiserOf(other))
                .get("/v1/programmes/" + programme + "/imports/" + id)
                .then()
                .statusCode(404);
        of(other, id).statusCode(404);
        of(programme, UUID.randomUUID().toString()).statusCode(404);
        over(programme, id);
    }

    @Test
    void columnsOfOtherNamesAreNamedWithTheRequest() {
        var programme = programme();
        var email = freshAddress();
        var list = "Pwy,Contact,Ble,Ers\nLlŷr," + email + ",Nesta,14/06/2024\n";
        send(programme, "", list).statusCode(400).body("type", equalTo("urn:unmentoring:problem:columns-missing"));
        send(programme, "?emailColumn=contact&nameColumn=Pwy&organisationColumn=Ble&joinedColumn=Ers", list)
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("ignoredColumns", hasSize(0));
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items[0].name", equalTo("Llŷr"))
                .body("items[0].joinedAt", equalTo("2024-06-13T23:00:00Z"));
        send(programme, "?emailColumn=Nowhere", list).statusCode(400);
        send(programme, "?colourColumn=Ble", list).statusCode(400).body("errors[0].code", equalTo("unknown-parameter"));
    }

    @Test
    void firstAndLastNamesMayBeColumnsOfOtherNames() {
        var programme = programme();
        var list = "Name,Given,Family,Email,Organisation\nnickname,Siân,Rhŷs," + freshAddress() + ",Nesta\n";
        send(programme, "?firstNameColumn=Given&lastNameColumn=Family", list)
                .statusCode(200)
                .body("ignoredColumns[0]", equalTo("Name"));
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items[0].name", equalTo("Siân Rhŷs"));
    }

    private static ValidatableResponse send(UUID programme, String query, String list) {
        return given().auth()
                .oauth2(organiserOf(programme))
                .contentType("text/csv")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/v1/programmes/" + programme + "/imports" + query)
                .then();
    }

    private static String later(UUID programme, String query, String list) {
        return send(programme, "/later" + query, list)
                .statusCode(202)
                .body("status", equalTo("waiting"))
                .body("madeAt", notNullValue())
                .body("overAt", nullValue())
                .extract()
                .path("id");
    }

    private static ValidatableResponse of(UUID programme, String path) {
        return as(organiserOf(programme))
                .get("/v1/programmes/" + programme + "/imports/" + path)
                .then();
    }

    private static JsonPath over(UUID programme, String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> of(programme, id).statusCode(200).extract().path("overAt") != null);
        return of(programme, id).extract().jsonPath();
    }
}
