package org.unmentoring.web.joining;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class JoiningTest extends PageTest {
    private static final String JOIN = "/programmes/" + PROGRAMME + "/join";
    private static final Map<String, String> FILLED = Map.of(
            "name",
            "Llŷr O'Neill-ap Rhŷs",
            "email",
            "llyr@cardiff.example",
            "organisation",
            "Cardiff Council",
            "consentVersion",
            "2026-11",
            "consentLanguage",
            "en");

    @BeforeEach
    void programmesAndOrganisations() {
        participants.register(get(urlPathEqualTo("/v1/programmes"))
                .willReturn(okJson(Json.of(
                        Map.of("items", List.of(Map.of("id", PROGRAMME, "name", HOSTILE, "description", HOSTILE)))))));
        participants.register(get(urlPathEqualTo("/v1/organisations"))
                .willReturn(okJson(Json.of(Map.of(
                        "items", List.of(Map.of("name", "Land Registry", "aliases", List.of("Cofrestrfa Tir"))))))));
        participants.register(get("/v1/registrations/consent-wording?language=en")
                .willReturn(okJson(
                        Json.of(Map.of("version", "2026-11", "language", "en", "wording", "We keep " + HOSTILE)))));
    }

    @Test
    void theFormShowsWhatOneAgreesTo() {
        var form = page(open(null, JOIN)).select("form");
        assertThat(form.select("#consent").text()).isEqualTo("We keep " + HOSTILE);
        assertThat(form.select("input[name=consentVersion]").val()).isEqualTo("2026-11");
        assertThat(form.select("input[name=consentLanguage]").val()).isEqualTo("en");
        assertThat(form.select("datalist option").eachAttr("value")).containsExactly("Land Registry", "Land Registry");
        assertThat(form.select("datalist option").last().text()).isEqualTo("Cofrestrfa Tir");
        assertThat(form.select("input[type=radio][checked]")).isEmpty();
    }

    @Test
    void theFirstPageSaysWhatItIsAndListsProgrammes() {
        var page = page(open(null, "/"));
        assertThat(page.select("h1").text()).isEqualTo("Meet someone you would not otherwise meet");
        assertThat(page.select(".card a").attr("href")).isEqualTo("/programmes/" + PROGRAMME);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aProgrammesPageSaysHowOftenWhenAndHowMany() {
        participants.register(get("/v1/programmes/" + PROGRAMME + "/community")
                .willReturn(okJson("{\"participants\":123,\"organisations\":17}")));
        matching.register(get("/v1/programmes/" + PROGRAMME + "/next-round")
                .willReturn(okJson(
                        "{\"cadence\":\"P2M\",\"nextDrawAt\":\"2999-01-05T09:00:00Z\",\"timeToMeet\":\"P14D\"}")));
        var facts = page(open(null, "/programmes/" + PROGRAMME)).select("dd");
        assertThat(facts.eachText())
                .containsExactly(
                        "30 to 45 minutes, once in each round",
                        "Every 2 months",
                        "5 January 2999",
                        "14 days",
                        "123 people from 17 organisations");
        var welsh = page(browser(null).cookie("language", "cy").get("/programmes/" + PROGRAMME));
        assertThat(welsh.select("dd").eachText())
                .contains("Bob 2 fis", "5 Ionawr 2999", "14 diwrnod", "123 o bobl, o 17 sefydliad");
    }

    @Test
    void whatIsNotKnownOfAProgrammeIsLeftOut() {
        participants.register(get("/v1/programmes/" + PROGRAMME + "/community")
                .willReturn(okJson("{\"participants\":null,\"organisations\":null}")));
        matching.register(get("/v1/programmes/" + PROGRAMME + "/next-round").willReturn(problem(503, "away")));
        var page = page(open(null, "/programmes/" + PROGRAMME));
        assertThat(page.select("dd").eachText()).containsExactly("30 to 45 minutes, once in each round");
        matching.register(get("/v1/programmes/" + PROGRAMME + "/next-round")
                .willReturn(okJson("{\"cadence\":\"PT5M\",\"nextDrawAt\":null,\"timeToMeet\":\"PT1M\"}")));
        assertThat(page(open(null, "/programmes/" + PROGRAMME)).select("dd")).hasSize(1);
    }

    @Test
    void aHostileNameIsShownAsItIsAndNeverRun() {
        var page = page(open(null, "/"));
        assertThat(page.select("h3").text()).isEqualTo(HOSTILE);
        assertThat(page.select(".card a").text()).isEqualTo("See " + HOSTILE + " and join");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void joiningSendsWhatWasTypedAndLeadsToTheMail() {
        participants.register(post("/v1/registrations").willReturn(status(202)));
        var answer = submit(null, JOIN, FILLED);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/check-your-mail");
        participants.verifyThat(postRequestedFor(urlEqualTo("/v1/registrations"))
                .withRequestBody(equalToJson(Json.of(Map.of(
                        "programme", PROGRAMME,
                        "name", "Llŷr O'Neill-ap Rhŷs",
                        "email", "llyr@cardiff.example",
                        "organisation", "Cardiff Council",
                        "consent", Map.of("version", "2026-11", "language", "en"))))));
    }

    @Test
    void gapsAreToldOnTopWithLinksToTheFieldsAndWhatWasTypedStays() {
        var answer = submit(null, JOIN, Map.of("name", HOSTILE, "jobTitle", "Auditor", "modes", List.of("phone")));
        var page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#email", "#organisation");
        assertThat(page.select("#email").attr("aria-describedby")).contains("email-error");
        assertThat(page.select("#name").val()).isEqualTo(HOSTILE);
        assertThat(page.select("#jobTitle").val()).isEqualTo("Auditor");
        assertThat(page.select("#mode-phone").hasAttr("checked")).isTrue();
        assertThat(page.select("details").hasAttr("open")).isTrue();
        participants.verifyThat(0, postRequestedFor(anyUrl()));
    }

    @Test
    void whatTheServiceFindsWrongIsToldAtItsField() {
        participants.register(post("/v1/registrations")
                .willReturn(problem(400, "validation-failed", Map.of("pointer", "/email", "code", "email"))));
        var page = page(submit(null, JOIN, FILLED));
        assertThat(page.select("#email-error").text()).isEqualTo("Enter an email address like name@example.gov.uk");
        assertThat(page.select("#name").val()).isEqualTo("Llŷr O'Neill-ap Rhŷs");
    }

    @Test
    void wordsThatHaveChangedAreShownAnew() {
        participants.register(post("/v1/registrations")
                .willReturn(problem(
                        400, "validation-failed", Map.of("pointer", "/consent/version", "code", "consent-changed"))));
        var page = page(submit(null, JOIN, FILLED));
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#consent");
        assertThat(page.select(".govuk-error-summary").text()).contains("What you agree to has changed");
    }

    @Test
    void everyFieldOfTheFormHasALabel() {
        var page = page(open(null, JOIN));
        for (var field : page.select("main input:not([type=hidden]), main select, main textarea")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.id())
                    .hasSize(1);
        }
    }

    @Test
    void openingTheConfirmationLinkConfirmsNothing() {
        var answer = open(null, "/confirm?token=abc");
        assertThat(page(answer)
                        .select("form[action=/confirm] input[name=token]")
                        .val())
                .isEqualTo("abc");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        participants.verifyThat(0, postRequestedFor(anyUrl()));
    }

    @Test
    void theButtonConfirms() {
        participants.register(post("/v1/registrations/confirmations")
                .withRequestBody(equalToJson("{\"token\":\"abc\"}"))
                .willReturn(okJson(Json.of(
                        Map.of("name", HOSTILE, "programme", Map.of("id", PROGRAMME, "name", "UnMentoring"))))));
        var page = page(submit(null, "/confirm", Map.of("token", "abc")));
        assertThat(page.select("h1").text()).isEqualTo("Welcome, " + HOSTILE);
        assertThat(page.html()).doesNotContain("abc");
    }

    @Test
    void aLinkTooOldLeadsBackToJoining() {
        participants.register(post("/v1/registrations/confirmations").willReturn(problem(404, "link-unknown")));
        var answer = submit(null, "/confirm", Map.of("token", "old"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page(answer).select("h1").text()).isEqualTo("This link no longer works");
        assertThat(open(null, "/confirm").statusCode()).isEqualTo(404);
    }
}
