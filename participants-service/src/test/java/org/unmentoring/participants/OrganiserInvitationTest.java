package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.organising;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.tokenMailedTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class OrganiserInvitationTest {
    private static final String LIST = "/v1/programmes/{id}/organiser-invitations";

    private final String email = freshAddress();

    @Test
    void whoSaysYesOrganisesAndTheInvitationIsGone() {
        var programme = programme();
        var inviting = organiserOf(programme);
        invite(inviting, programme).then().statusCode(201).body("email", equalTo(email));
        var mail = Journey.mailTo(email, 1);
        assertThat(mail.getString("template")).isEqualTo("organiser-invitation");
        assertThat(mail.getString("values.programme")).isEqualTo("UnMentoring");
        assertThat(mail.getString("values.minutes")).matches("100(79|80)");
        assertThat(mail.getString("to.language")).isEqualTo("cy");
        as(inviting).get(LIST, programme).then().body("items.email", equalTo(List.of(email)));
        as(inviting).get("/v1/programmes/{id}/organisers", programme).then().body("items", hasSize(0));
        for (int i = 0; i < 2; i++)
            accept(tokenMailedTo(email, 1)).then().statusCode(200).body("programme.id", equalTo(programme.toString()));
        as(inviting).get(LIST, programme).then().body("items", hasSize(0));
        var token = organising(email, 2);
        as(token).get("/v1/programmes/{id}/participants", programme).then().statusCode(200);
        as(token)
                .get("/v1/me/audit")
                .then()
                .body("items.what.kind", hasItem("made-organiser"))
                .body("items.what.kind", hasItem("invited-to-organise"));
    }

    @Test
    void whoWasRemovedDoesNotComeBackByTheOldLink() {
        var programme = programme();
        invite(TestTokens.operator(), programme).then().statusCode(201);
        accept(tokenMailedTo(email, 1)).then().statusCode(200);
        as(TestTokens.operator())
                .body(Map.of("name", "Stays", "email", freshAddress()))
                .post("/v1/programmes/{id}/organisers", programme);
        String organiser = as(TestTokens.operator())
                .get("/v1/programmes/{id}/organisers", programme)
                .path("items.find { it.email == '" + email + "' }.participant");
        as(TestTokens.operator())
                .delete("/v1/programmes/{id}/organisers/{who}", programme, organiser)
                .then()
                .statusCode(204);
        accept(tokenMailedTo(email, 1)).then().statusCode(200);
        as(TestTokens.operator())
                .get("/v1/programmes/{id}/organisers", programme)
                .then()
                .body("items.name", equalTo(List.of("Stays")));
    }

    @Test
    void aLinkThatWasTakenBackOrReplacedLeadsNowhere() {
        var programme = programme();
        var inviting = organiserOf(programme);
        invite(inviting, programme);
        var first = tokenMailedTo(email, 1);
        String second = invite(inviting, programme).path("id");
        accept(first).then().statusCode(404);
        var mailed = tokenMailedTo(email, 2);
        as(organiserOf(programme()))
                .delete(LIST + "/" + second, programme)
                .then()
                .statusCode(404);
        as(organiserOf(programme))
                .delete(LIST + "/" + second, programme())
                .then()
                .statusCode(404);
        as(inviting).delete(LIST + "/" + second, programme).then().statusCode(204);
        as(inviting).delete(LIST + "/" + second, programme).then().statusCode(404);
        accept(mailed).then().statusCode(404).body("type", equalTo("urn:unmentoring:problem:link-unknown"));
    }

    @Test
    void strangersAndBadWishesAreRefused() {
        var programme = programme();
        invite(organiserOf(programme()), programme).then().statusCode(404);
        invite(TestTokens.participant(UUID.randomUUID()), programme).then().statusCode(403);
        as(organiserOf(programme())).get(LIST, programme).then().statusCode(404);
        for (var bad : List.of(
                Map.of("name", "C"),
                Map.of("name", "", "email", email),
                Map.of("name", "C", "email", "no address"),
                Map.of("name", "C", "email", email, "language", "fr"),
                Map.of("name", "C", "email", "c@" + programme + ".sandbox.test"),
                Map.of("name", "C", "email", email, "role", "operator")))
            as(organiserOf(programme)).body(bad).post(LIST, programme).then().statusCode(400);
        for (var bad : List.of("", "x", "x".repeat(200)))
            asAnyone()
                    .body(Map.of("token", bad))
                    .post("/v1/organiser-invitations/acceptances")
                    .then()
                    .statusCode(bad.isEmpty() ? 400 : 404);
        invite(organiserOf(programme), programme).then().statusCode(201);
        asAnyone()
                .body(Map.of("token", tokenMailedTo(email, 1)))
                .post("/v1/sessions")
                .then()
                .statusCode(401);
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/organisers", programme)
                .then()
                .body("items", hasSize(0));
    }

    private Response invite(String token, UUID programme) {
        return as(token)
                .body(Map.of("name", "Carys Môn", "email", email, "language", "cy"))
                .post(LIST, programme);
    }

    private static Response accept(String token) {
        return asAnyone().body(Map.of("token", token)).post("/v1/organiser-invitations/acceptances");
    }
}
