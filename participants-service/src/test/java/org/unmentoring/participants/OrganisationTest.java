package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class OrganisationTest {
    @ParameterizedTest
    @CsvSource({
        "Devon CC, Devon County Council",
        "devon cou, Devon County Council",
        "devon county council, Devon County Council",
        "Bristol CC, Bristol City Council",
        "CYNGOR SIR GAR, Carmarthenshire County Council",
        "cyngor sir gâr, Carmarthenshire County Council",
        "ynys môn, Isle of Anglesey County Council",
        "Ynys Mon, Isle of Anglesey County Council",
        "heddlu de, South Wales Police",
        "ty'r cwm, Companies House",
        "HM Revenue & Customs, HM Revenue and Customs",
        "ons, Office for National Statistics",
        "stoke on trent, Stoke-on-Trent City Council",
        "council powys, Powys County Council",
        "Merthyr Tydfil CBC, Merthyr Tydfil County Borough Council",
    })
    void whatPeopleTypeFindsTheOrganisationFirst(String typed, String name) {
        asAnyone()
                .queryParam("query", typed)
                .get("/v1/organisations")
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo(name))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%_", "--", "zzz", "devon kk", "😀"})
    void whatIsNoNameFindsNothing(String typed) {
        asAnyone()
                .queryParam("query", typed)
                .get("/v1/organisations")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aSearchThatIsNoneIsRefused() {
        for (var query : List.of("query=%00", "query=%E2%80%AE", "name=x", "query=" + "a".repeat(201))) {
            asAnyone()
                    .urlEncodingEnabled(false)
                    .get("/v1/organisations?" + query)
                    .then()
                    .statusCode(400);
        }
        String next = asAnyone().get("/v1/organisations?limit=1").path("next");
        asAnyone()
                .queryParam("cursor", next)
                .queryParam("query", "devon")
                .get("/v1/organisations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cursor"));
        asAnyone().get("/v1/organisations?limit=200").then().body("items.size()", greaterThanOrEqualTo(195));
    }

    @Test
    void aShortFormSignsUpForTheSameOrganisation() {
        var programme = programme();
        bringIn(programme, "Devon CC", "devon county council", "Cyngor Sir Powys", "HMRC");
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items.findAll { it.organisation.name == 'Devon County Council' }", hasSize(2))
                .body("items.findAll { it.organisation.name == 'Powys County Council' }", hasSize(1))
                .body("items.findAll { it.organisation.name == 'HM Revenue and Customs' }", hasSize(1));
        proposals(programme).body("items", hasSize(0));
    }

    @Test
    void aNewNameIsProposedUnseenByStrangersUntilItsOrganiserAcceptsIt() {
        var programme = programme();
        bringIn(programme, "Partneriaeth Bwyd Môn", "PARTNERIAETH BWYD  MÔN");
        asAnyone().get("/v1/organisations?query=partneriaeth bwyd mon").then().body("items", hasSize(0));
        String id = proposals(programme)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Partneriaeth Bwyd Môn"))
                .body("items[0].status", equalTo("proposed"))
                .extract()
                .path("items[0].id");
        as(TestTokens.operator()).get("/v1/organisations/proposals").then().body("items.id", hasItem(id));
        as(organiserOf(programme()))
                .get("/v1/organisations/proposals?programme=" + programme)
                .then()
                .statusCode(404);
        as(organiserOf(programme)).get("/v1/organisations/proposals").then().statusCode(400);

        var accept = Map.of("status", "accepted", "sector", "voluntary-and-community", "nation", "Wales");
        as(organiserOf(programme()))
                .header("If-Match", "*")
                .body(accept)
                .patch("/v1/organisations/{id}", id)
                .then()
                .statusCode(404);
        as(organiserOf(programme))
                .body(accept)
                .patch("/v1/organisations/{id}", id)
                .then()
                .statusCode(428);
        var etag = as(organiserOf(programme)).get("/v1/organisations/{id}", id).header("ETag");
        as(organiserOf(programme))
                .header("If-Match", etag)
                .body(accept)
                .patch("/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
        asAnyone()
                .get("/v1/organisations?query=partneriaeth bwyd mon")
                .then()
                .body("items[0].id", equalTo(id))
                .body("items[0].nation", equalTo("Wales"));
        as(organiserOf(programme)).get("/v1/organisations/{id}", id).then().statusCode(404);
        as(TestTokens.operator())
                .header("If-Match", "*")
                .body(Map.of("status", "proposed"))
                .patch("/v1/organisations/{id}", id)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("accepted-already"));
    }

    @Test
    void aMergedProposalIsAnotherNameOfTheOtherOne() {
        var programme = programme();
        bringIn(programme, "Heddlu y De");
        String proposal = proposals(programme).extract().path("items[0].id");
        String police =
                asAnyone().get("/v1/organisations?query=south wales police").path("items[0].id");
        merge(organiserOf(programme()), proposal, police, 404);
        merge(organiserOf(programme), police, proposal, 404);
        merge(organiserOf(programme), proposal, proposal, 400);
        merge(organiserOf(programme), proposal, UUID.randomUUID().toString(), 400);
        merge(organiserOf(programme), proposal, police, 200);

        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items[0].organisation.name", equalTo("South Wales Police"));
        merge(organiserOf(programme), proposal, police, 404);
        bringIn(programme, "HEDDLU Y DE");
        proposals(programme).body("items", hasSize(0));
        asAnyone().get("/v1/organisations?query=heddlu y de").then().body("items[0].id", equalTo(police));
    }

    @Test
    void anOperatorAddsOrganisationsWithTheirOtherNames() {
        var operator = as(TestTokens.operator());
        String id = operator.body(Map.of(
                        "name", "Ynys Môn Food Partnership",
                        "sector", "voluntary-and-community",
                        "aliases", List.of("Partneriaeth Fwyd", "YMFP")))
                .post("/v1/organisations")
                .then()
                .statusCode(201)
                .body("aliases", equalTo(List.of("Partneriaeth Fwyd", "YMFP")))
                .extract()
                .path("id");
        assertThat(id).isNotNull();
        asAnyone().get("/v1/organisations?query=ymfp").then().body("items[0].id", equalTo(id));
        refused(409, "organisation-name-once", Map.of("name", "ynys  MÔN food partnership"));
        refused(409, "organisation-alias-once", Map.of("name", "Another", "aliases", List.of("ymfp")));
        refused(400, "validation-failed", Map.of("name", "N", "sector", "Not A Sector"));
        refused(400, "validation-failed", Map.of("name", "N", "aliases", List.of("a\nb")));
        asAnyone().get("/v1/organisations?query=another").then().body("items.name", not(hasItem("Another")));
        as(TestTokens.participant(UUID.randomUUID()))
                .body(Map.of("name", "N"))
                .post("/v1/organisations")
                .then()
                .statusCode(403);
    }

    private static void refused(int status, String code, Map<String, ?> wanted) {
        as(TestTokens.operator())
                .body(wanted)
                .post("/v1/organisations")
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:unmentoring:problem:" + code));
    }

    @Test
    void onesWithAPartnersProgramIsNotMergedAway() {
        var programme = programme();
        var operator = TestTokens.operator();
        var made = as(operator)
                .body(Map.of("name", "Body " + UUID.randomUUID(), "sector", "local-government"))
                .post("/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(operator)
                .body(Map.of(
                        "name",
                        "HR",
                        "organisation",
                        made,
                        "programmes",
                        List.of(programme),
                        "scopes",
                        List.of("participants:read")))
                .post("/v1/api-clients")
                .then()
                .statusCode(201);
        var other = asAnyone().get("/v1/organisations?limit=1").then().extract().<String>path("items[0].id");
        as(operator)
                .body(Map.of("into", other))
                .post("/v1/organisations/{id}/merge", made)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:unmentoring:problem:organisation-has-partners"));
        as(operator).get("/v1/organisations/{id}", made).then().statusCode(200);
    }

    private static void merge(String token, String from, String into, int status) {
        as(token)
                .body(Map.of("into", into))
                .post("/v1/organisations/{id}/merge", from)
                .then()
                .statusCode(status);
    }

    private static io.restassured.response.ValidatableResponse proposals(UUID programme) {
        return as(organiserOf(programme))
                .get("/v1/organisations/proposals?programme=" + programme)
                .then()
                .statusCode(200);
    }

    private static void bringIn(UUID programme, String... organisations) {
        var sheet = new StringBuilder("Name,Email,Organisation\n");
        for (var organisation : organisations)
            sheet.append("Somebody,")
                    .append(freshAddress())
                    .append(",")
                    .append(organisation)
                    .append("\n");
        as(organiserOf(programme))
                .contentType("text/csv")
                .body(sheet.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(organisations.length));
    }
}
