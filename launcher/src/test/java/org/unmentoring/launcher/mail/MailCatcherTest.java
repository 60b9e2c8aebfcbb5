package org.unmentoring.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmentoring.launcher.home.Addresses;

class MailCatcherTest {
    private final Addresses addresses = Addresses.free();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private MailCatcher catcher;

    @BeforeEach
    void start() {
        catcher = new MailCatcher("localhost", addresses.smtpPort(), addresses.mailPagesPort(), folder);
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void aMailIsReadAsItWasMeantInEveryScript() throws Exception {
        send(
                "李 小龍 <lee@people.example>",
                "Llŷr, meet Łukasz",
                "Dŵr & te\nhttps://web.example/confirm?token=a&b=c.",
                "<p>Dŵr</p>");
        var listed = json("/api/messages?to=LEE@people.example").at("/items/0");
        assertThat(listed.path("subject").asText()).isEqualTo("Llŷr, meet Łukasz");
        assertThat(listed.path("to").asText()).isEqualTo("lee@people.example");
        assertThat(listed.path("receivedAt").asText()).endsWith("Z");
        var mail = json("/api/messages/" + listed.path("id").asText());
        assertThat(mail.path("text").asText()).contains("Dŵr & te");
        assertThat(mail.path("html").asText()).contains("<p>Dŵr</p>");
        assertThat(mail.at("/headers/To").asText()).contains("李 小龍");
    }

    @Test
    void theNewestComesFirstAndOthersMailsAreLeftOut() throws Exception {
        send("a@x.example", "one", "1", null);
        send("b@x.example", "two", "2", null);
        send("a@x.example", "three", "3", null);
        assertThat(json("/api/messages").path("items")).hasSize(3);
        assertThat(json("/api/messages?to=a%40x.example").findValuesAsText("subject"))
                .containsExactly("three", "one");
    }

    @Test
    void aMailSurvivesARestart() throws Exception {
        send("a@x.example", "kept", "still here", null);
        catcher.close();
        start();
        assertThat(json("/api/messages").findValuesAsText("subject")).containsExactly("kept");
    }

    @Test
    void whatAMailSaysIsNeverRun() throws Exception {
        send(
                "a@x.example",
                "<script>alert(1)</script>",
                "<b>bold</b> https://x.example/?q=\"><i>",
                "<script>alert(2)</script>");
        var id = json("/api/messages").at("/items/0/id").asText();
        var list = get("/");
        var page = get("/messages/" + id);
        var html = get("/messages/" + id + "/html");
        assertThat(list.body() + page.body()).doesNotContain("<script", "<b>", "<i>");
        assertThat(page.body()).contains("href=\"https://x.example/?q=\"").contains("sandbox=\"allow-popups");
        assertThat(policy(page)).contains("default-src 'none'").doesNotContain("script-src", "unsafe");
        assertThat(policy(html)).contains("default-src 'none'", "sandbox").doesNotContain("allow-scripts");
    }

    @Test
    void mailsAreForgottenByTheApiAndByTheButtonButNotFromAnotherSite() throws Exception {
        send("a@x.example", "first", "1", null);
        assertThat(status("POST", "/forget", "https://elsewhere.example")).isEqualTo(403);
        assertThat(json("/api/messages").path("items")).hasSize(1);
        assertThat(status("POST", "/forget", addresses.mailPages())).isEqualTo(303);
        assertThat(json("/api/messages").path("items")).isEmpty();
        send("a@x.example", "second", "2", null);
        assertThat(status("DELETE", "/api/messages", null)).isEqualTo(204);
        assertThat(json("/api/messages").path("items")).isEmpty();
        assertThat(get("/messages/1").statusCode()).isEqualTo(404);
    }

    private void send(String to, String subject, String text, String html) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", Integer.toString(addresses.smtpPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("hello@unmentoring.example");
        var recipient = new InternetAddress(to);
        recipient.setPersonal(recipient.getPersonal(), "UTF-8");
        message.setRecipient(Message.RecipientType.TO, recipient);
        message.setSubject(subject, "UTF-8");
        if (html == null) {
            message.setText(text, "UTF-8");
        } else {
            var plain = new MimeBodyPart();
            plain.setText(text, "UTF-8");
            var rich = new MimeBodyPart();
            rich.setContent(html, "text/html; charset=UTF-8");
            message.setContent(new MimeMultipart("alternative", plain, rich));
        }
        Transport.send(message);
    }

    private JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(addresses.mailPages() + path)).build(), BodyHandlers.ofString());
    }

    private int status(String method, String path, String origin) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(addresses.mailPages() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (origin != null) {
            request.header("Origin", origin);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
