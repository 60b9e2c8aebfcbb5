package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.confirm;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.mailTo;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.register;
import static org.unmentoring.participants.Journey.registration;
import static org.unmentoring.participants.Journey.tokenMailedTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class SignUpTest {
    @Inject
    DataSource database;

    @Test
    void whoSignsUpAndConfirmsIsEnrolledAndCanSignIn() {
        var programme = programme();
        var email = freshAddress();
        register(registration(programme, email)).then().statusCode(202).body("status", equalTo("check-your-mail"));

        var mail = mailTo(email, 1);
        assertThat(mail.getString("template")).isEqualTo("confirm-address");
        assertThat(mail.getString("to.name")).isEqualTo("Llŷr O'Neill-ap Rhŷs");
        assertThat(mail.getString("to.language")).isEqualTo("cy");
        assertThat(mail.getString("values.programme")).isEqualTo("UnMentoring");
        assertThat(mail.getString("values.link")).startsWith("https://web.example/confirm?token=");
        assertThat(mail.getString("values.minutes")).isEqualTo("4320");
        assertThat(mail.getString("reference")).startsWith("registration:");
        assertThat(mail.getMap("")).containsOnlyKeys("template", "to", "values", "reference");

        var token = tokenMailedTo(email, 1);
        confirm(token)
                .then()
                .statusCode(200)
                .body("status", equalTo("confirmed"))
                .body("programme.id", equalTo(programme.toString()))
                .body("programme.name", equalTo("UnMentoring"))
                .body("name", equalTo("Llŷr O'Neill-ap Rhŷs"));
        confirm(token).then().statusCode(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !NotificationStandIn.confirmationsOf(email).isEmpty());

        as(Journey.signedIn(email, 2))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.notNullValue())
                .body("email", equalTo(email))
                .body("organisation.name", equalTo("Powys County Council"))
                .body("organisation.sector", equalTo("local-government"))
                .body("meetingModes", equalTo(List.of("online", "in-person", "phone")))
                .body("roles", equalTo(List.of("participant")))
                .body("enrolments", hasSize(1))
                .body("enrolments[0].programme.name", equalTo("UnMentoring"))
                .body("enrolments[0].status", equalTo("active"))
                .body("enrolments[0].pausedUntil", nullValue());
    }

    @Test
    void messagesCarryAServiceTokenAnIdempotencyKeyAndTheRequestsId() {
        var email = freshAddress();
        register(registration(programme(), email));
        var request = NotificationStandIn.messageTo(email, 1);
        assertThat(request.getHeader("Idempotency-Key")).matches("registration:[0-9a-f-]{36}");
        var token = request.getHeader("Authorization").substring("Bearer ".length());
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        assertThat(claims).contains("\"groups\":[\"service\"]").contains("\"iss\":\"unmentoring\"");
    }

    @Test
    void onePersonPerAddressWhateverItsCaseOrUnicodeForm() {
        var programme = programme();
        var email = "siân" + UUID.randomUUID() + "@powys.example";
        enrolled(programme, email);
        var other = programme();
        var spelt = java.text.Normalizer.normalize(
                " " + email.toUpperCase(Locale.ROOT) + " ", java.text.Normalizer.Form.NFD);
        register(registration(other, spelt)).then().statusCode(202);
        confirm(tokenMailedTo(email, 3)).then().statusCode(200);

        var people = as(organiserOf(programme, other));
        String before =
                people.get("/v1/programmes/{id}/participants", programme).path("items[0].id");
        as(organiserOf(programme, other))
                .get("/v1/programmes/{id}/participants", other)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(before))
                .body("items[0].email", equalTo(email));
    }

    @Test
    void theAnswerIsTheSameForTheKnownAndTheUnknown() {
        var programme = programme();
        var known = freshAddress();
        enrolled(programme, known);
        var unknown = freshAddress();
        assertThat(register(registration(programme, known)).asString())
                .isEqualTo(register(registration(programme, unknown)).asString());

        var toKnown = asAnyone().body(Map.of("email", known)).post("/v1/sign-in-links");
        var toUnknown =
                asAnyone().body(Map.of("email", "nobody@nowhere.example")).post("/v1/sign-in-links");
        assertThat(toKnown.asString()).isEqualTo(toUnknown.asString());
        assertThat(toKnown.statusCode()).isEqualTo(toUnknown.statusCode()).isEqualTo(202);
        mailTo(known, 4);
        assertThat(NotificationStandIn.messagesTo("nobody@nowhere.example")).isEmpty();
    }

    @Test
    void signingUpAgainKeepsWhatPeopleSaidOfThemselves() {
        var programme = programme();
        var email = freshAddress();
        var token = enrolled(programme, email);
        var again = registration(programme, email);
        again.put("name", "Somebody Else");
        again.put("interests", "Hill walking");
        register(again);
        confirm(tokenMailedTo(email, 3)).then().statusCode(200);
        as(token)
                .get("/v1/me")
                .then()
                .body("name", equalTo("Llŷr O'Neill-ap Rhŷs"))
                .body("interests", equalTo("Hill walking"));
    }

    @Test
    void confirmingAgainBringsNobodyBackWhoLeft() {
        var programme = programme();
        var email = freshAddress();
        var token = enrolled(programme, email);
        as(token)
                .body(Map.of("status", "left"))
                .put("/v1/me/enrolments/{id}", programme)
                .then()
                .statusCode(200);
        confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        as(token).get("/v1/me").then().body("enrolments[0].status", equalTo("left"));
    }

    @Test
    void aSignInLinkWorksOnce() {
        var email = freshAddress();
        enrolled(programme(), email);
        confirmSpent(tokenMailedTo(email, 2));
        confirmSpent("no-such-token");
    }

    private static void confirmSpent(String token) {
        asAnyone()
                .body(Map.of("token", token))
                .post("/v1/sessions")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:unmentoring:problem:sign-in-link-spent"));
    }

    @Test
    void anUnknownConfirmationIsNotFound() {
        confirm("no-such-token").then().statusCode(404).body("type", equalTo("urn:unmentoring:problem:link-unknown"));
    }

    @Test
    void noTokenOfALinkIsKept() throws SQLException {
        var email = freshAddress();
        register(registration(programme(), email));
        var token = tokenMailedTo(email, 1);
        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select (select string_agg(l::text, '') from mailed_link l)"
                                        + " || coalesce((select string_agg(encode(task_data, 'escape'), '') from scheduled_tasks), '')")) {
            rows.next();
            assertThat(rows.getString(1)).contains(email).doesNotContain(token);
        }
    }

    @Test
    void theConsentIsKeptInTheWordsThatWereShown() throws SQLException {
        var email = freshAddress();
        var shown = asAnyone()
                .get("/v1/registrations/consent-wording?language=cy")
                .then()
                .body("language", equalTo("cy"))
                .extract()
                .jsonPath();
        var typed = registration(programme(), email);
        typed.put("consent", Map.of("version", shown.getString("version"), "language", "cy"));
        typed.put("language", "en");
        register(typed).then().statusCode(202);
        confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement("select consent_wording, consent_version, consent_language,"
                        + " registered_at, language from registration where email = ?")) {
            ask.setString(1, email);
            var rows = ask.executeQuery();
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(shown.getString("wording")).contains("Gallaf");
            assertThat(rows.getString(2)).isEqualTo("2026-11");
            assertThat(rows.getString(3)).isEqualTo("cy");
            assertThat(rows.getTimestamp(4)).isNotNull();
            assertThat(rows.getString(5)).isEqualTo("en");
        }
    }

    @Test
    void nobodyAgreesToWordsThatHaveChanged() {
        var typed = registration(programme(), freshAddress());
        typed.put("consent", Map.of("version", "2015-01", "language", "en"));
        register(typed)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/consent/version"))
                .body("errors[0].code", equalTo("consent-changed"));
        typed.put("consent", Map.of("version", "2026-11", "language", "fr"));
        register(typed).then().statusCode(400).body("errors[0].pointer", equalTo("/consent/language"));
    }

    @Test
    void aLanguageThatNobodyAskedForIsLeftOpenUntilItIsToldOnce() {
        var email = freshAddress();
        var typed = registration(programme(), email);
        typed.remove("language");
        register(typed).then().statusCode(202);
        assertThat(mailTo(email, 1).getString("to.language")).isNull();
        confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        var token = Journey.signedIn(email, 2);
        as(token).get("/v1/me").then().body("language", nullValue());
        as(token)
                .header("If-Match", "*")
                .body(Map.of("language", "cy"))
                .patch("/v1/me")
                .then()
                .statusCode(200)
                .body("language", equalTo("cy"));
        assertThat(as(token).get("/v1/me").getHeaders().getValue("ETag")).isNotNull();
    }

    @Test
    void aMailboxIsNotFilledByAskingForLinks() {
        var email = freshAddress();
        enrolled(programme(), email);
        for (int i = 0; i < 8; i++) {
            asAnyone()
                    .body(Map.of("email", email))
                    .post("/v1/sign-in-links")
                    .then()
                    .statusCode(202);
        }
        mailTo(email, 5);
        org.awaitility.Awaitility.await()
                .during(java.time.Duration.ofSeconds(2))
                .until(() -> NotificationStandIn.messagesTo(email).size() == 5);
    }

    @Test
    void aMailWaitsWhileNotificationServiceIsAway() {
        var email = freshAddress();
        NotificationStandIn.failNext(2);
        try {
            register(registration(programme(), email)).then().statusCode(202);
            confirm(tokenMailedTo(email, 3)).then().statusCode(200);
        } finally {
            NotificationStandIn.recover();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "李 小龍",
                "🌈",
                "👩‍👩‍👧",
                "Máiréad O'Neill",
                "Anne-Marie",
                "محمد",
                "ஸ்ரீ",
                "می‌خواهم",
                "  Prince "
            })
    void everyNameIsAccepted(String name) {
        var typed = registration(programme(), freshAddress());
        typed.put("name", name);
        register(typed).then().statusCode(202);
        assertThat(mailTo((String) typed.get("email"), 1).getString("to.name")).isEqualTo(name.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\u200B\u200D",
                "\u3164",
                "Ann\u202Eeve",
                "A\u0007",
                "Ann\r\nBcc: all@x.example",
                "a\u2028b",
                "\u0301"
            })
    void namesThatHideOrBreakLinesAreRefused(String name) {
        var typed = registration(programme(), freshAddress());
        typed.put("name", name);
        register(typed)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:unmentoring:problem:validation-failed"))
                .body("errors.pointer", hasItem("/name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "two@@ats.example",
                "carl@",
                "a b@c.example",
                "x@y.example, z@y.example",
                "x@y",
                "x@y.example\r\nBcc: z@z.example",
                "<x@y.example>",
                "x@-y.example",
                ".x@y.example",
                "x\u200b@y.example",
                "\"x\"@y.example"
            })
    void whatIsNotOneAddressIsRefused(String email) {
        register(registration(programme(), email)).then().statusCode(400).body("errors.pointer", hasItem("/email"));
    }

    @Test
    void anUnknownProgrammeIsToldAtItsField() {
        register(registration(UUID.randomUUID(), freshAddress()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/programme"))
                .body("errors[0].code", equalTo("programme-unknown"));
    }
}
