package org.unmentoring.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.Posting;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** Whatever people, partners and organisers write, the mail on the wire is built as that of harmless people. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class HostileWordsTest {
    private static final String HARMLESS = "Bo";
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");

    private ScriptedSmtp server;

    private record Read(List<String> headers, int parts, String subject, String text, List<String> tags) {}

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedSmtp(MailPort.number());
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" <evil@example.org>, \"x",
                "Ann>, <evil@example.org",
                "=?UTF-8?Q?x=0D=0ABcc:_evil@example.org?=",
                "x%0d%0aBcc: evil@example.org",
                "--=_0190163d",
                "</title></style><script>alert(1)</script>",
                "<img src=https://evil.example/pixel.gif><!--",
                "\"><a href='javascript:alert(1)'>here</a>",
                "&lt;b&gt; &#60;i&#62;",
                "{mail.link}{#for x in 5}{x}{/for}{cdi:config}{config:['quarkus.datasource.password']}",
                "{#include mail/page.html}{/include}[{|raw|}]\\{x}",
                "${7*7} #{7*7} {{7*7}} <%= 7*7 %>",
                "((programme))((link))((name",
                "((name)) ((partners))"
            })
    void changeNothingButTheText(String hostile) throws Exception {
        var mail = mail(hostile, "." + hostile);
        var harmless = mail(HARMLESS, "." + HARMLESS);
        assertThat(mail.headers()).isEqualTo(harmless.headers());
        assertThat(mail.parts()).isEqualTo(2);
        assertThat(mail.tags()).isEqualTo(harmless.tags());
        assertThat(mail.subject()).isEqualTo(hostile + ": " + hostile);
        assertThat(mail.text()).contains("Hello " + hostile + ",", "* " + hostile, "About " + hostile);
    }

    /** A dot alone on its line ends a mail; what follows it would be commands to the server. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tea\n.\nMAIL FROM:<evil@example.org>\nRCPT TO:<victim@example.org>\nDATA\nSubject: x\n\nx\n.\n",
                "tea\r\n.\r\nQUIT\r\n",
                "tea\r.\rRSET\r",
                "tea\n\nBcc: evil@example.org\n--=_x--\nContent-Type: text/html\n\n<b>",
                "..\n.\n..."
            })
    void aCommentEndsNoMail(String comment) throws Exception {
        var mail = mail(HARMLESS, comment);
        assertThat(mail.headers()).isEqualTo(mail(HARMLESS, "tea").headers());
        assertThat(mail.parts()).isEqualTo(2);
        assertThat(mail.text()).contains("https://web.example/matches/1");
        assertThat(server.triesAt("example.org")).isZero();
    }

    private Read mail(String words, String comment) throws Exception {
        var programme = UUID.randomUUID();
        wording(programme, words);
        var address = Posting.address("reader");
        Posting.becomes(
                Posting.send(Posting.message("introduction", words, address, values(programme, words, comment))),
                "sent");
        assertThat(server.mailsTo(address)).hasSize(1);
        return read(server.mailsTo(address).get(0).content());
    }

    private static void wording(UUID programme, String words) {
        var about = "About " + words.replace("((", "( ("); // an organiser's own placeholders are filled, or refused
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.organiser(UUID.randomUUID(), programme))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "subject",
                        "((programme)): ((partners))",
                        "topics",
                        List.of(about, "About ((partners))"),
                        "signature",
                        about,
                        "logo",
                        about.substring(0, Math.min(80, about.length())).strip()))
                .put("/v1/programmes/{programme}/templates/introduction/en", programme)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> values(UUID programme, String words, String comment) {
        var values = new HashMap<String, Object>();
        values.put("programmeId", programme);
        values.put("programme", words);
        values.put("round", "6");
        values.put(
                "partners",
                List.of(Map.of(
                        "name", words,
                        "email", "bo@ministry.example",
                        "organisation", words,
                        "jobTitle", words,
                        "interests", comment)));
        values.put("meetBy", "2026-12-04");
        values.put("link", "https://web.example/matches/1");
        return values;
    }

    private static Read read(String raw) throws Exception {
        var mail = new MimeMessage((Session) null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        var parts = (MimeMultipart) mail.getContent();
        var text = ((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n");
        var html = (String) parts.getBodyPart(1).getContent();
        return new Read(
                Collections.list(mail.getAllHeaders()).stream()
                        .map(Header::getName)
                        .toList(),
                parts.getCount(),
                mail.getSubject(),
                text,
                TAG.matcher(html.substring(html.indexOf("<body>")))
                        .results()
                        .map(MatchResult::group)
                        .map(tag -> tag.replaceAll("aria-label=\"[^\"]*\"", ""))
                        .toList());
    }
}
