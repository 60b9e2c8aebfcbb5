package org.unmentoring.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.message;
import static org.unmentoring.notifications.Posting.post;
import static org.unmentoring.notifications.Posting.signIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class BadInputTest {
    private static final String BODY = """
            {"template":"sign-in-link","to":{"name":"Ann","email":"ann@council.example"},
             "values":{"link":"https://web.example/x","minutes":"10"},"reference":"bad-input"%s}
            """;

    private int before;

    @BeforeEach
    void count() {
        before = kept();
    }

    @AfterEach
    void nothingWasKept() {
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann\r\nBcc: all@council.example",
                "Ann\nX",
                "Ann\rX",
                "Ann\tX",
                "\u200b\u200b",
                "  ",
                "",
                "Ann\u202enna",
                "Ann\u2028X",
                "\u3164"
            })
    void aNameThatIsNoNameIsRefused(String name) {
        refused(
                with(signIn(address("ann")), "to", Map.of("name", name, "email", "ann@council.example")),
                "/to/name",
                "one-line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "@council.example",
                "ann@",
                "ann@council.example\r\nRCPT TO:<x@y.example>",
                "ann@council.example, bo@council.example",
                "Ann <ann@council.example>",
                "ann@@council.example",
                "ann@-x.example",
                "ann@council..example",
                "a nn@council.example",
                "ann@council.example\u0000"
            })
    void anAddressThatMailCannotCarryIsRefused(String email) {
        post(with(signIn(address("ann")), "to", Map.of("name", "Ann", "email", email)))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/to/email"));
    }

    @ParameterizedTest
    @CsvSource({"programme,/values/programme", "round,/values/round", "meetBy,/values/meetBy", "link,/values/link"})
    void aLineBreakInAValueIsRefused(String value, String pointer) {
        var values = introduction();
        values.put(value, "https://web.example/x\r\nBcc: x");
        post(message("introduction", "Ann", address("ann"), values))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void whatIsWrongInsideAListIsPointedAt() {
        var values = introduction();
        values.put(
                "partners",
                List.of(Map.of("name", "Bo", "email", "bo@x.example"), Map.of("name", "C\nY", "email", "cy")));
        post(message("introduction", "Ann", address("ann"), values))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/values/partners/1/email", "/values/partners/1/name")));
    }

    @Test
    void aMissingValueIsNamed() {
        refused(message("sign-in-link", "Ann", address("ann"), Map.of("minutes", "10")), "/values/link", "not-null");
    }

    @Test
    void anUnknownValueIsNamed() {
        refused(
                message(
                        "sign-in-link",
                        "Ann",
                        address("ann"),
                        Map.of("link", "https://web.example", "minutes", "10", "logo", "x")),
                "/values/logo",
                "unknown-field");
    }

    @Test
    void aValueOfTheWrongKindIsNamed() {
        var values = introduction();
        values.put("partners", "Bo");
        refused(message("introduction", "Ann", address("ann"), values), "/values/partners", "not-readable");
        refused(
                message("sign-in-link", "Ann", address("ann"), Map.of("link", "https://web.example", "minutes", 10)),
                "/values/minutes",
                "not-readable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://web.example/x",
                "https://web.example/\"onmouseover=x",
                "https://web.example/ x",
                "//web.example",
                ""
            })
    void aLinkThatIsNoWebAddressIsRefused(String link) {
        refused(
                message("sign-in-link", "Ann", address("ann"), Map.of("link", link, "minutes", "10")),
                "/values/link",
                "pattern");
    }

    @Test
    void anUnknownTemplateIsRefused() {
        refused(message("welcome-imported", "Ann", address("ann"), Map.of()), "/template", "template-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-02-30T10:00:00Z\"",
                "\"tomorrow\"",
                "\"+99999-01-01T00:00:00Z\"",
                "\"2036-01-01T00:00:00Z\"",
                "{}"
            })
    void aTimeThatIsNoneOrTooFarIsRefused(String sendAt) {
        body(BODY.formatted(",\"sendAt\":" + sendAt)).statusCode(400).body("errors.pointer", hasItem("/sendAt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "null", "", "{\"template\":\"a\",\"template\":\"b\"}", "{\"to\":", "\"text\"", "{} {}"
            })
    void aBodyThatIsNoMessageIsRefused(String body) {
        body(body);
    }

    @Test
    void fieldsThatAreNotOursAreRefused() {
        body(BODY.formatted(",\"cc\":\"x@y.example\"")).body("errors.pointer", hasItem("/cc"));
        body(BODY.formatted(",\"reference\":\"again\""));
        body(BODY.replace("Ann", "An\\u0000n").formatted("")).body("errors.pointer", hasItem("/to/name"));
        body(BODY.replace("web.example/x", "web.example/\\ud800").formatted(""))
                .body("errors.pointer", hasItem("/values/link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=abc", "limit=0", "limit=201", "cursor=forged", "refrence=x"})
    void aQueryThatIsNotOursIsRefused(String query) {
        asService().get("/v1/messages?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"GET,/v1/nothing,404", "PUT,/v1/messages,405", "POST,/v1/templates,405"})
    void addressesAndMethodsThatAreNotThereAreProblemsToo(String method, String path, int status) {
        asService().request(method, path).then().statusCode(status).contentType("application/problem+json");
    }

    private static void refused(Map<String, ?> message, String pointer, String code) {
        post(message)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:unmentoring:problem:validation-failed"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    private static ValidatableResponse body(String body) {
        return asService()
                .body(body)
                .post("/v1/messages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static Map<String, Object> with(Map<String, Object> message, String field, Object value) {
        message.put(field, value);
        return message;
    }

    private static Map<String, Object> introduction() {
        return new HashMap<>(Map.of(
                "programme",
                "P",
                "round",
                "1",
                "meetBy",
                "Friday",
                "link",
                "https://web.example/x",
                "partners",
                List.of(Map.of("name", "Bo", "email", "bo@x.example"))));
    }

    private static int kept() {
        return asService()
                .queryParam("limit", 200)
                .get("/v1/messages")
                .then()
                .extract()
                .<List<?>>path("items")
                .size();
    }
}
