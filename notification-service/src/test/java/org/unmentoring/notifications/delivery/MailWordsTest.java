package org.unmentoring.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.Posting;
import org.unmentoring.test.PostgresServer;

/** What people get to read, taken from the wire. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class MailWordsTest {
    private ScriptedSmtp server;

    private record Read(MimeMessage mail, String subject, String text, String html) {}

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedSmtp(MailPort.number());
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void namesOfEveryScriptSurvive() throws Exception {
        for (var name : List.of("Llŷr O'Neill-ap Rhŷs", "李 小龍", "Łukasz Wiśniewski", "X", "𠮷 👩‍👩‍👧")) {
            var mail = read(name, introduction(Map.of("name", name, "email", "bo@ministry.example")));
            assertThat(mail.subject()).isEqualTo("Coffee trials Wales: please meet " + name);
            var to = (InternetAddress) mail.mail().getRecipients(RecipientType.TO)[0];
            assertThat(to.getPersonal()).isEqualTo(name);
            assertThat(mail.text()).contains("Hello " + name + ",").contains("* " + name);
            assertThat(mail.html()).contains(name.replace("'", "&#39;"));
        }
    }

    @Test
    void anIntroductionSaysAllThatIsNeededToMeet() throws Exception {
        var mail = read(
                "Ann",
                introduction(Map.of(
                        "name",
                        "Bo",
                        "email",
                        "bo@ministry.example",
                        "organisation",
                        "Ministry of Tea",
                        "jobTitle",
                        "Taster",
                        "interests",
                        "tea\nbooks & bikes")));
        assertThat(mail.text())
                .contains("Ministry of Tea", "Taster", "books & bikes", "Write to bo@ministry.example")
                .contains("by Friday 4 December", "https://web.example/matches/1")
                .doesNotContain("null", "{", "NOT_FOUND");
        assertThat(mail.html())
                .contains(
                        "href=\"mailto:bo@ministry.example\"",
                        "books &amp; bikes",
                        "href=\"https://web.example/matches/1\"")
                .contains("<html lang=\"en\">", "prefers-color-scheme: dark")
                .doesNotContain("NOT_FOUND", "<img", "<script");
        assertThat(mail.mail().getSize()).isLessThan(100_000);
    }

    @Test
    void whoIsToWriteFirstIsNamedAndOnlyThen() throws Exception {
        var bo = Map.of("name", "Bo", "email", "bo@ministry.example");
        var usual = read("Ann", introduction(bo));
        assertThat(usual.text()).contains("Why not write first, today?").doesNotContain("Chance has asked");
        var values = introduction(bo);
        values.put("firstToWrite", Map.of());
        var first = read("Ann", values);
        assertThat(first.text()).contains("Chance has asked you to write first: please send Bo a line today");
        assertThat(first.html()).contains("Chance has asked you to write first: please send Bo a line today");
        values.put("firstToWrite", Map.of("partner", "<b>Bo</b>"));
        var second = read("Ann", values);
        assertThat(second.text())
                .contains("Chance has asked <b>Bo</b> to write first.", "please no selling")
                .doesNotContain("Why not write first", "NOT_FOUND");
        assertThat(second.html()).contains("Chance has asked &lt;b&gt;Bo&lt;/b&gt; to write first.");
    }

    @Test
    void aTrioIsToldOfBothOthers() throws Exception {
        var values = introduction(Map.of("name", "Bo", "email", "bo@ministry.example"));
        values.put(
                "partners",
                List.of(
                        Map.of("name", "Bo", "email", "bo@ministry.example"),
                        Map.of("name", "Cy", "email", "cy@ministry.example")));
        var mail = read("Ann", values);
        assertThat(mail.subject()).isEqualTo("Coffee trials Wales: please meet Bo and Cy");
        assertThat(mail.text()).contains("in touch with Bo and Cy.");
    }

    @Test
    void whatLooksLikeMarkupOrATemplateIsOnlyText() throws Exception {
        var hostile = "<b onclick=x>{mail.link} {#each} ((name)) {cdi:config} {{x}} [!raw!]</b>";
        var mail = read(
                hostile,
                introduction(Map.of(
                        "name",
                        hostile,
                        "email",
                        "bo@ministry.example",
                        "interests",
                        hostile,
                        "organisation",
                        "\"><script>alert(1)</script>")));
        assertThat(mail.subject()).endsWith(hostile);
        assertThat(mail.text()).contains("* " + hostile);
        assertThat(mail.html())
                .contains("&lt;b onclick=x&gt;{mail.link} {#each} ((name)) {cdi:config} {{x}} [!raw!]&lt;/b&gt;")
                .doesNotContain("<b onclick", "<script>");
    }

    @Test
    void aLinkSaysHowLongItWorks() throws Exception {
        for (var lasts : Map.of(
                        "1", "one minute", "10", "10 minutes", "60", "one hour", "120", "2 hours", "2880", "2 days")
                .entrySet()) {
            var link = "https://web.example/confirm?token=a-b_c&x=1";
            var mail = read(
                    "confirm-address",
                    "Ann",
                    Map.of("programme", "UnMentoring", "link", link, "minutes", lasts.getKey()));
            assertThat(mail.subject()).startsWith("Please confirm your address for UnMentoring");
            assertThat(mail.text()).contains(link, "The link works for " + lasts.getValue() + ".");
            assertThat(mail.html()).contains("href=\"https://web.example/confirm?token=a-b_c&amp;x=1\"");
        }
    }

    @Test
    void everyTemplateIsCompleteInBothForms() throws Exception {
        var link = "https://web.example/x";
        for (var mail : List.of(
                read("sign-in-link", "Ann", Map.of("link", link, "minutes", "10")),
                read("confirm-new-address", "Ann", Map.of("link", link, "minutes", "10")),
                read("address-changing", "Ann", Map.of("link", link, "minutes", "10")),
                read(
                        "organiser-invitation",
                        "Ann",
                        Map.of("programme", "UnMentoring", "link", link, "minutes", "10080")),
                read("second-factor-changed", "Ann", Map.of("link", link)),
                read(
                        "did-you-meet",
                        "Ann",
                        Map.of("programme", "P", "partners", List.of(Map.of("name", "Bo")), "link", link)))) {
            assertThat(mail.subject()).isNotBlank();
            assertThat(mail.text()).startsWith("Hello Ann,").contains(link).doesNotContain("{", "NOT_FOUND");
            assertThat(mail.html()).contains("Hello Ann,", link, "<h1>").doesNotContain("NOT_FOUND");
        }
    }

    @Test
    void aLanguageThatIsNotHereYetGetsEnglishAndSaysSo() throws Exception {
        var mail = readIn("fr", "sign-in-link", Map.of("link", "https://web.example/x", "minutes", "10"));
        assertThat(mail.html()).contains("<html lang=\"en\">").doesNotContain("lang=\"cy\"");
    }

    @Test
    void whoReadsWelshIsWrittenToInWelsh() throws Exception {
        var values = introduction(Map.of("name", "Ŵyn", "email", "wyn@cyngor.example"));
        values.put(
                "partners",
                List.of(
                        Map.of("name", "Bo", "email", "bo@cyngor.example"),
                        Map.of("name", "Ŵyn", "email", "wyn@cyngor.example", "interests", "te")));
        var mail = readIn("cy", "introduction", values);
        assertThat(mail.subject()).isEqualTo("Coffee trials Wales: dewch i adnabod Bo ac Ŵyn");
        assertThat(mail.text())
                .startsWith("Helo Ann,")
                .contains("Yn hoffi siarad am: te")
                .doesNotContain("Please");
        assertThat(mail.html()).contains("<html lang=\"cy\">").doesNotContain("lang=\"en\"", "Please");
    }

    @Test
    void theFirstMailToSomebodyIsInBothLanguagesTheirOwnFirst() throws Exception {
        var values = Map.of("programme", "UnMentoring", "link", "https://web.example/x", "minutes", "2880");
        var english = readIn("en", "confirm-address", values);
        assertThat(english.subject())
                .isEqualTo("Please confirm your address for UnMentoring"
                        + " / Cadarnhewch eich cyfeiriad ar gyfer UnMentoring");
        assertThat(english.text())
                .startsWith("* Mae'r neges hon yn Gymraeg isod.")
                .containsSubsequence(
                        "The link works for 2 days.", "Bydd y ddolen yn gweithio am 2 ddiwrnod.", "\n-- \n")
                .containsOnlyOnce("-- \n");
        assertThat(english.html())
                .contains("<html lang=\"en\">", "<div lang=\"cy\">", "<p class=\"note\" lang=\"cy\">")
                .containsOnlyOnce("<h1>");
        assertThat(readIn("cy", "confirm-address", values).text())
                .startsWith("* This message is in English below.")
                .containsSubsequence("Helo Ann,", "Hello Ann,");
    }

    @Test
    void whoseLanguageNobodyKnowsIsWrittenToInBoth() throws Exception {
        var mail = readIn(null, "sign-in-link", Map.of("link", "https://web.example/x", "minutes", "10"));
        assertThat(mail.text()).containsSubsequence("Hello Ann,", "Helo Ann,");
    }

    @Test
    void aHostNameOfAnyScriptIsWrittenForSmtp() throws Exception {
        var message = Posting.signIn("ann@münchen.example");
        Posting.becomes(Posting.send(message), "sent");
        assertThat(server.mailsTo("ann@xn--mnchen-3ya.example")).hasSize(1);
    }

    @Test
    void whatASisterAcceptedOfAPersonIsNotRefusedHere() throws Exception {
        var name = "𠮷".repeat(200);
        var mail = read(
                name,
                introduction(Map.of(
                        "name", name,
                        "email", "josé?bcc=x@münchen.example",
                        "organisation", name,
                        "jobTitle", name,
                        "interests", "tea\u2028" + "🍵".repeat(1_996))));
        assertThat(mail.subject()).endsWith(name);
        assertThat(mail.html()).contains("href=\"mailto:jos%C3%A9%3Fbcc%3Dx@m%C3%BCnchen.example\"");
        Posting.becomes(Posting.send(Posting.signIn("josé@council.example")), "sent");
    }

    @Test
    void nudgesNameWhomToMeetAndHaveALinkForEachAnswer() throws Exception {
        var values = introduction(Map.of("name", "Bo <b>", "email", "bo@ministry.example"));
        values.remove("round");
        values.put("metLink", "https://web.example/matches/1?answer=met");
        values.put("notMetLink", "https://web.example/matches/1?answer=not-met");
        for (var template : List.of("when-will-you-meet", "reminder")) {
            var mail = read(template, "Ann", values);
            assertThat(mail.subject()).contains("meet Bo <b>");
            assertThat(mail.text())
                    .contains("Friday 4 December", "Write to bo@ministry.example", "?answer=met", "?answer=not-met")
                    .doesNotContain("{", "NOT_FOUND");
            assertThat(mail.html()).contains("Bo &lt;b&gt;", "?answer=not-met").doesNotContain("<b>");
        }
        values.remove("meetBy");
        values.put("partners", List.of(Map.of("name", "Bo <b>")));
        for (var template : List.of("did-you-meet", "last-call")) {
            var mail = read(template, "Ann", values);
            assertThat(mail.subject()).endsWith("id you meet Bo <b>?");
            assertThat(mail.text())
                    .contains("We met:\nhttps://web.example/matches/1?answer=met", "It didn’t happen:\n")
                    .doesNotContain("{", "NOT_FOUND");
        }
    }

    @Test
    void aChangedMatchSaysWithWhomOrThatThereIsNone() throws Exception {
        var values = introduction(Map.of("name", "Bo", "email", "bo@ministry.example", "interests", "tea"));
        var changed = read("match-changed", "Ann", values);
        assertThat(changed.subject()).isEqualTo("Coffee trials Wales: your match has changed, you now meet Bo");
        assertThat(changed.text()).contains("Write to bo@ministry.example", "tea", "by Friday 4 December");
        values.put("partners", List.of());
        var alone = read("match-changed", "Ann", values);
        assertThat(alone.subject()).isEqualTo("Coffee trials Wales: your match can’t take place");
        assertThat(alone.text()).contains("nothing for you to do").doesNotContain("Bo", "{");
    }

    @Test
    void aDayIsSaidInTheLanguageOfEachPart() throws Exception {
        var values = introduction(Map.of("name", "Bo", "email", "bo@ministry.example"));
        values.put("meetBy", "2026-12-04");
        for (var template : List.of("introduction", "match-changed")) {
            var both = readIn(null, template, values);
            assertThat(both.text())
                    .containsSubsequence("by Friday 4 December 2026.", "erbyn Dydd Gwener 4 Rhagfyr 2026.");
            assertThat(both.html())
                    .containsSubsequence("by Friday 4 December 2026.", "erbyn Dydd Gwener 4 Rhagfyr 2026.");
        }
    }

    private static Map<String, Object> introduction(Map<String, String> partner) {
        var values = new HashMap<String, Object>();
        values.put("programme", "Coffee trials Wales");
        values.put("round", "6");
        values.put("partners", List.of(partner));
        values.put("meetBy", "Friday 4 December");
        values.put("link", "https://web.example/matches/1");
        return values;
    }

    private Read read(String name, Map<String, Object> introduction) throws Exception {
        return read("introduction", name, introduction);
    }

    private Read read(String template, String name, Map<String, ?> values) throws Exception {
        return read(Posting.message(template, name, Posting.address("reader"), values));
    }

    private Read readIn(String language, String template, Map<String, ?> values) throws Exception {
        var address = Posting.address("reader");
        var message = Posting.message(template, "Ann", address, values);
        var to = new HashMap<>(Map.of("name", "Ann", "email", address));
        if (language != null) to.put("language", language);
        message.put("to", to);
        return read(message);
    }

    private Read read(Map<String, Object> message) throws Exception {
        Posting.becomes(Posting.send(message), "sent");
        var address = (String) ((Map<?, ?>) message.get("to")).get("email");
        var raw = server.mailsTo(address).get(0).content();
        var mail = new MimeMessage((Session) null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        var parts = (MimeMultipart) mail.getContent();
        return new Read(mail, mail.getSubject(), content(parts.getBodyPart(0)), content(parts.getBodyPart(1)));
    }

    private static String content(BodyPart part) throws Exception {
        return ((String) part.getContent()).replace("\r\n", "\n");
    }
}
