package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.confirm;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.register;
import static org.unmentoring.participants.Journey.registration;
import static org.unmentoring.participants.Journey.signedIn;
import static org.unmentoring.participants.Journey.tokenMailedTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class PreferencesTest {
    @Test
    void whoSaysNothingMeetsAnywhereAndInThrees() {
        var token = enrolled(programme(), freshAddress());
        prefers(as(token).get("/v1/me"), "enrolments[0].", null, true, false);
    }

    @Test
    void whatIsNamedChangesAndTheRestStays() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        prefers(put(token, programme, "\"place\":\" Ty\u0302  Ddewi \",\"host\":true"), "", "Tŷ Ddewi", true, true);
        prefers(put(token, programme, "\"trioFine\":false"), "", "Tŷ Ddewi", false, true);
        prefers(put(token, programme, "\"place\":null,\"host\":false"), "", null, false, false);
        prefers(as(token).get("/v1/me"), "enrolments[0].", null, false, false);
    }

    @Test
    void aChangeOfStatusLeavesPreferencesAlone() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        put(token, programme, "\"place\":\"Conwy\",\"trioFine\":false,\"host\":true");
        for (var status : new String[] {"paused", "left", "active"}) {
            as(token)
                    .body("{\"status\":\"" + status + "\"}")
                    .put("/v1/me/enrolments/{id}", programme)
                    .then()
                    .statusCode(200);
        }
        prefers(as(token).get("/v1/me"), "enrolments[0].", "Conwy", false, true);
    }

    @Test
    void preferencesOfOneProgrammeAreNotThoseOfAnother() {
        var one = programme();
        var other = programme();
        var email = freshAddress();
        var token = enrolled(one, email);
        put(token, one, "\"place\":\"Conwy\"");
        register(registration(other, email));
        confirm(tokenMailedTo(email, 3)).then().statusCode(200);
        as(token)
                .get("/v1/me")
                .then()
                .body("enrolments.find { it.programme.id == '" + other + "' }.place", nullValue());
    }

    @Test
    void theOrganiserTheExportAndThePoolTellThem() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        put(token, programme, "\"place\":\"Caernarfon  Castle\",\"trioFine\":false,\"host\":true");
        prefers(as(token).get("/v1/me/export"), "me.enrolments[0].", "Caernarfon Castle", false, true);
        var people = as(organiserOf(programme)).get("/v1/programmes/{id}/participants", programme);
        prefers(people, "items[0].", "Caernarfon Castle", false, true);
        var pool = as(TestTokens.service()).get("/v1/programmes/{id}/pool", programme);
        var line = JsonPath.from(pool.asString());
        assertThat(line.getString("place")).isEqualTo("caernarfon castle");
        assertThat(line.getBoolean("trioFine")).isFalse();
        assertThat(line.getBoolean("host")).isTrue();
    }

    @Test
    void theyCanBeSaidWhenSigningUpAndAreKeptWithTheRegistration() {
        var programme = programme();
        var email = freshAddress();
        var form = registration(programme, email);
        form.put("place", " Y  Bala ");
        form.put("trioFine", false);
        form.put("host", true);
        register(form).then().statusCode(202);
        confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        var token = signedIn(email, 2);
        prefers(as(token).get("/v1/me"), "enrolments[0].", "Y Bala", false, true);
        prefers(as(token).get("/v1/me/export"), "registrations[0].", "Y Bala", false, true);
    }

    @Test
    void aFormDoesNotChangeThePreferencesOfAnOldPlace() {
        var programme = programme();
        var email = freshAddress();
        var token = enrolled(programme, email);
        put(token, programme, "\"place\":\"Conwy\"");
        as(token).body("{\"status\":\"left\"}").put("/v1/me/enrolments/{id}", programme);
        var form = registration(programme, email);
        form.put("place", "London");
        register(form);
        confirm(tokenMailedTo(email, 3)).then().statusCode(200);
        as(token).get("/v1/me").then().body("enrolments[0].status", equalTo("active"));
        prefers(as(token).get("/v1/me"), "enrolments[0].", "Conwy", true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"place\":\"\"|/place",
                "\"place\":\" \"|/place",
                "\"place\":\"\\u200b\"|/place",
                "\"place\":\"a\\nb\"|/place",
                "\"place\":\"a\\u0000b\"|/place",
                "\"place\":\"a\\ud800\"|/place",
                "\"place\":\"\\u202eeladyhd\"|/place",
                "\"place\":5|/place",
                "\"place\":[\"Conwy\"]|/place",
                "\"trioFine\":null|/trioFine",
                "\"trioFine\":\"true\"|/trioFine",
                "\"trioFine\":1|/trioFine",
                "\"host\":\"\"|/host",
                "\"host\":null|/host",
                "\"town\":\"Conwy\"|/town"
            })
    void badPreferencesArePointedAtAndChangeNothing(String member, String pointer) {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        put(token, programme, "\"place\":\"Conwy\"");
        refused(put(token, programme, member), pointer);
        prefers(as(token).get("/v1/me"), "enrolments[0].", "Conwy", true, false);
    }

    @Test
    void aPlaceHasAtMostAHundredCharacters() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        var longest = "é".repeat(100);
        prefers(put(token, programme, "\"place\":\"" + longest + "\""), "", longest, true, false);
        refused(put(token, programme, "\"place\":\"" + longest + "a\""), "/place");
        var form = registration(programme, freshAddress());
        form.put("place", longest + "a");
        refused(register(form), "/place");
    }

    @Test
    void whatIsNoObjectIsNoChange() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        for (var body : new String[] {"", "[]", "null", "\"active\"", "{\"status\":\"active\",\"status\":\"left\"}"}) {
            as(token)
                    .body(body)
                    .put("/v1/me/enrolments/{id}", programme)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    private static Response put(String token, UUID programme, String members) {
        return as(token).body("{\"status\":\"active\"," + members + "}").put("/v1/me/enrolments/{id}", programme);
    }

    private static void refused(Response answer, String pointer) {
        answer.then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    private static ValidatableResponse prefers(Response in, String at, String place, boolean trioFine, boolean host) {
        return in.then()
                .statusCode(200)
                .body(at + "place", equalTo(place))
                .body(at + "trioFine", equalTo(trioFine))
                .body(at + "host", equalTo(host));
    }
}
