package org.unmentoring.notifications.wording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.Posting;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class WordingTest {
    private static final String HOSTILE =
            "<b onclick=x>{mail.link}</b> {#each} ((round)) ((name {cdi:config} =?UTF-8?B?ZQ==?=";

    private static GreenMail server;

    private final UUID programme = UUID.randomUUID();
    private final UUID me = UUID.randomUUID();

    @BeforeAll
    static void openTheMailServer() {
        server = new GreenMail(new ServerSetup(MailPort.number(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterAll
    static void closeTheMailServer() {
        server.stop();
    }

    @Test
    void aMailIsSentInTheProgrammesOwnWords() throws Exception {
        put("introduction/en", """
                {"subject": "((programme)): ((name)), meet ((partners))",
                 "opening": "Hello again.\\n\\nRound ((round)) is about libraries.",
                 "topics": ["Your first job", "A book for ((name))"],
                 "signature": "The coffee team\\nCardiff", "logo": "Cardiff Council"}""").statusCode(200);
        var mail = introduction("Ann", "Bo", programme);
        assertThat(mail.getSubject()).isEqualTo("Coffee: Ann, meet Bo");
        assertThat(part(mail, 0))
                .startsWith("Cardiff Council")
                .containsSubsequence("Hello again.", "Round 6 is about libraries.", "* Bo", "Topics to talk about:")
                .containsSubsequence("* Your first job", "* A book for Ann", "The coffee team\nCardiff", "-- ")
                .doesNotContain("chance has put you", "With kind regards");
        assertThat(part(mail, 1))
                .contains("<p class=\"logo\">Cardiff Council</p>", "<li>A book for Ann</li>")
                .contains("href=\"https://web.example/matches/1\"");
    }

    @Test
    void anotherProgrammeKeepsTheUsualWords() throws Exception {
        put("introduction/en", "{\"subject\": \"Ours alone\"}").statusCode(200);
        assertThat(introduction("Ann", "Bo", UUID.randomUUID()).getSubject()).isEqualTo("Coffee: please meet Bo");
        assertThat(introduction("Ann", "Bo", null).getSubject()).isEqualTo("Coffee: please meet Bo");
    }

    @Test
    void whatAValueBringsAlongIsOnlyText() throws Exception {
        put(
                        "introduction/en",
                        "{\"subject\": \"For ((name))\", \"opening\": \"Meet ((partners)) <i>today</i> {words:signature}\"}")
                .statusCode(200);
        var mail = introduction(HOSTILE, HOSTILE, programme);
        assertThat(mail.getSubject()).isEqualTo("For " + HOSTILE);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(part(mail, 0)).contains("Meet " + HOSTILE + " <i>today</i> {words:signature}");
        assertThat(part(mail, 1))
                .contains("&lt;b onclick=x&gt;{mail.link}&lt;/b&gt; {#each} ((round)) ((name {cdi:config}")
                .contains("&lt;i&gt;today&lt;/i&gt; {words:signature}")
                .doesNotContain("<b onclick", "<i>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"subject\": \"Hello ((nam))\"} | /subject | placeholder-unknown",
                "{\"subject\": \"Hello ((name\"} | /subject | placeholder-unclosed",
                "{\"opening\": \"((mail.link))\"} | /opening | placeholder-unknown",
                "{\"opening\": \"((a b))\"} | /opening | placeholder-unclosed",
                "{\"topics\": [\"fine\", \"((((name))))\"]} | /topics/1 | placeholder-unclosed",
                "{\"signature\": \"((link))\"} | /signature | placeholder-unknown",
                "{\"logo\": \"((\"} | /logo | placeholder-unclosed"
            })
    void aPlaceholderThatCannotBeFilledIsRefusedWhereItStands(String wording, String pointer, String code) {
        for (var refused : List.of(put("introduction/en", wording), preview("introduction/en", wording)))
            refused.statusCode(400).body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
        get("introduction/en").body("number", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"subject\": \"a\\r\\nBcc: x@y.example\"}",
                "{\"subject\": \"a\\u202Eb\"}",
                "{\"subject\": \" \"}",
                "{\"logo\": \"a\\nb\"}",
                "{\"topics\": [\"a\\u0085b\"]}",
                "{\"topics\": [null]}",
                "{\"topics\": \"tea\"}",
                "{\"opening\": \"a\\u0000b\"}",
                "{\"colour\": \"red\"}",
                "[]",
                "{\"subject\": \"a\", \"subject\": \"b\"}"
            })
    void aWordingThatIsNotAsItMustBeIsRefused(String wording) {
        put("introduction/en", wording).statusCode(400).contentType("application/problem+json");
        get("introduction/en").body("number", equalTo(0));
    }

    @Test
    void everyChangeIsAVersionAndCanBeBroughtBack() {
        put("did-you-meet/cy", "{\"subject\": \"Un\"}").statusCode(200).body("number", equalTo(1));
        put("did-you-meet/cy", "{\"subject\": \"Dau\"}").statusCode(428);
        put("did-you-meet/cy", "{\"subject\": \"Dau\"}", "\"1\"")
                .statusCode(200)
                .body("number", equalTo(2));
        put("did-you-meet/cy", "{\"subject\": \"Tri\"}", "\"1\"").statusCode(412);
        get("did-you-meet/cy").header("ETag", equalTo("\"2\"")).body("wording.subject", equalTo("Dau"));
        organiser()
                .post(path("did-you-meet/cy/versions/1/restore"))
                .then()
                .statusCode(200)
                .body("number", equalTo(3))
                .body("wording.subject", equalTo("Un"));
        get("did-you-meet/cy/versions?limit=2")
                .body("items.number", contains(3, 2))
                .body("next", not(nullValue()));
        organiser().post(path("did-you-meet/cy/versions/9/restore")).then().statusCode(404);
    }

    @Test
    void aRestoreThatIsRepeatedHappensOnce() {
        put("did-you-meet/en", "{}").statusCode(200);
        for (int i = 0; i < 2; i++)
            organiser()
                    .header("Idempotency-Key", "restore-" + programme)
                    .post(path("did-you-meet/en/versions/1/restore"))
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(2));
    }

    @Test
    void theListSaysWhatCanBeWordedAndWithWhichPlaceholders() {
        organiser()
                .get("/v1/programmes/" + programme + "/templates")
                .then()
                .statusCode(200)
                .body("items.template", hasItems("introduction", "did-you-meet"))
                .body("items.template", not(hasItems("sign-in-link")))
                .body("items.language", hasItems("en", "cy"))
                .body("items[0].placeholders", hasItems("name", "partners", "programme", "round", "meetBy"));
    }

    @Test
    void aPreviewShowsBothFormsAndSendsNothing() {
        preview("introduction/cy", "{\"opening\": \"Croeso ((name)) <b>!\"}")
                .statusCode(200)
                .body("subject", containsString("dewch i adnabod"))
                .body("text", containsString("Croeso Llŷr <b>!"))
                .body("html", containsString("Croeso Llŷr &lt;b&gt;!"))
                .body("html", containsString("<html lang=\"cy\">"));
        get("introduction/cy").body("number", equalTo(0));
    }

    @Test
    void aPreviewCanBeAsWhereATrialNamesWhoWritesFirst() {
        for (var mail : List.of("introduction", "match-changed")) {
            named(mail + "/en", "reader")
                    .body("text", containsString("Chance has asked you to write first: please send"));
            named(mail + "/en", "partner")
                    .body("text", containsString("Chance has asked Siân O'Neill to write first."));
            named(mail + "/cy", "reader").body("text", containsString("Chi sydd i ysgrifennu gyntaf"));
            named(mail + "/cy", "partner").body("text", containsString("Siân O'Neill sydd i ysgrifennu gyntaf"));
        }
        preview("introduction/en", "{}").body("text", not(containsString("Chance has asked")));
        organiser()
                .body("{}")
                .post(path("introduction/en/preview?firstToWrite=me"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/firstToWrite"));
    }

    private ValidatableResponse named(String mail, String who) {
        return organiser()
                .body("{}")
                .post(path(mail + "/preview?firstToWrite=" + who))
                .then()
                .statusCode(200);
    }

    @Test
    void everyTemplateHasASampleInBothLanguages() {
        for (var language : List.of("en", "cy")) {
            List<String> keys = organiser()
                    .get("/v1/programmes/" + programme + "/templates")
                    .path("items.findAll { it.language == '" + language + "' }.template");
            for (var key : keys)
                preview(key + "/" + language, "{}")
                        .statusCode(200)
                        .body("text", not(containsString("NOT_FOUND")))
                        .body("html", startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">"));
        }
    }

    @Test
    void onlyOrganisersOfTheProgrammeMaySeeOrChangeIt() {
        var theirs = "/v1/programmes/" + UUID.randomUUID() + "/templates";
        organiser().get(theirs).then().statusCode(404);
        organiser().get(theirs + "/introduction/en").then().statusCode(404);
        organiser().body("{}").put(theirs + "/introduction/en").then().statusCode(404);
        organiser().body("{}").post(theirs + "/introduction/en/preview").then().statusCode(404);
        organiser().post(theirs + "/introduction/en/test").then().statusCode(404);
        organiser().get(path("sign-in-link/en")).then().statusCode(404);
        organiser().get(path("nothing/en")).then().statusCode(404);
        organiser().get(path("introduction/fr")).then().statusCode(404);
        organiser().get("/v1/templates/introduction/en").then().statusCode(403);
        given().auth()
                .oauth2(TestTokens.participant(me))
                .get(path("introduction/en"))
                .then()
                .statusCode(403);
        given().get(path("introduction/en")).then().statusCode(401);
    }

    @Test
    void theOperatorsWordingIsForProgrammesThatSayNothing() throws Exception {
        put("did-you-meet/en", "{\"subject\": \"Own\"}").statusCode(200);
        var operator = given().auth().oauth2(TestTokens.operator()).contentType(ContentType.JSON);
        operator.body("{\"signature\": \"Everybody's team\"}")
                .put("/v1/templates/introduction/cy")
                .then()
                .statusCode(200);
        operator.get("/v1/templates/introduction/cy").then().body("wording.signature", equalTo("Everybody's team"));
        operator.body("{}").post("/v1/templates/introduction/cy/preview").then().statusCode(200);
        operator.get("/v1/templates/introduction/cy/versions").then().body("items.number", contains(1));
    }

    @Test
    void aTestGoesToTheOrganiserAloneAndSaysSo() throws Exception {
        put("introduction/en", "{\"logo\": \"Our logo\"}").statusCode(200);
        var address = Posting.address("organiser");
        var token = organiserWith("Siân\r\nBcc: x@y.example", address);
        given().auth().oauth2(token).post(path("introduction/en/test")).then().statusCode(409);
        String id = given().auth()
                .oauth2(organiserWith("Siân", address))
                .post(path("introduction/en/test"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Posting.becomes(id, "sent");
        var mail = mailTo(address);
        assertThat(mail.getSubject()).startsWith("[Test] Coffee trials: please meet ");
        assertThat(part(mail, 0)).contains("This is a test, with made-up names.", "Our logo", "Hello Siân,");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void whoseTokenSaysNoAddressGetsNoTest() {
        organiser()
                .post(path("introduction/en/test"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:unmentoring:problem:no-address-of-yours"));
    }

    private MimeMessage introduction(String to, String partner, UUID of) throws Exception {
        var address = Posting.address("reader");
        var values = new java.util.HashMap<String, Object>(Map.of(
                "programme", "Coffee",
                "round", "6",
                "partners", List.of(Map.of("name", partner, "email", "bo@council.example")),
                "meetBy", "Friday 4 December",
                "link", "https://web.example/matches/1"));
        if (of != null) values.put("programmeId", of);
        Posting.becomes(Posting.send(Posting.message("introduction", to, address, values)), "sent");
        return mailTo(address);
    }

    private static MimeMessage mailTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().contains(address);
                    } catch (Exception unreadable) {
                        throw new AssertionError(unreadable);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(number)
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }

    private RequestSpecification organiser() {
        return given().auth().oauth2(TestTokens.organiser(me, programme)).contentType(ContentType.JSON);
    }

    private String path(String rest) {
        return "/v1/programmes/" + programme + "/templates/" + rest;
    }

    private ValidatableResponse get(String rest) {
        return organiser().get(path(rest)).then().statusCode(200);
    }

    private ValidatableResponse put(String rest, String wording) {
        return organiser().body(wording).put(path(rest)).then();
    }

    private ValidatableResponse put(String rest, String wording, String ifMatch) {
        return organiser()
                .header("If-Match", ifMatch)
                .body(wording)
                .put(path(rest))
                .then();
    }

    private ValidatableResponse preview(String rest, String wording) {
        return organiser().body(wording).post(path(rest + "/preview")).then();
    }

    private String organiserWith(String name, String email) throws Exception {
        TestTokens.organiser(me, programme); // makes the key of this run
        var base64 = System.getProperty("unmentoring.test.private-key").replaceAll("-----.*-----|\\s", "");
        var key = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        return Jwt.issuer("unmentoring")
                .audience("unmentoring")
                .subject(me.toString())
                .groups(Set.of("participant", "organiser"))
                .claim("programmes", List.of(programme.toString()))
                .claim("name", name)
                .claim("email", email)
                .expiresIn(Duration.ofHours(1))
                .jws()
                .sign(key);
    }
}
