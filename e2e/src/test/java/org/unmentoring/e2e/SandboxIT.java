package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unmentoring.launcher.Suite;

/** What a partner walks through in a minute, before anybody real is in it: as docs/integrating.md tells. */
@ExtendWith(LaunchedSuite.class)
class SandboxIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    private String participants;
    private String matching;
    private String notification;
    private Caller partner;
    private String sandbox;
    private String domain;

    @Test
    void aPartnerWalksThroughARoundInASandbox(Suite suite) {
        participants = suite.addresses().participants();
        matching = suite.addresses().matching();
        notification = suite.addresses().notification();
        begin(Caller.operator(participants, suite.secrets().operator()));
        for (int i = 1; i <= 6; i++)
            partner.put(
                            participants + "/v1/programmes/" + sandbox + "/participants/P" + i,
                            Map.of("name", "Person " + i, "email", address(i), "language", "en"))
                    .expect(200);
        Patience.until("six invitations", SOON, () -> inbox(null).size() == 6);
        for (var invitation : inbox(null)) confirm(invitation);

        var round = partner.post(matching + "/v1/programmes/" + sandbox + "/rounds", Map.of())
                .expect(201)
                .json();
        assertThat(round.path("participants").asInt()).isEqualTo(6);
        partner.post(matching + "/v1/programmes/" + sandbox + "/clock", Map.of("forward", "P3W"))
                .expect(202);
        Patience.until("three weeks", Duration.ofSeconds(120), () -> !partner.get(
                        matching + "/v1/programmes/" + sandbox + "/clock")
                .expect(200)
                .json()
                .path("turning")
                .asBoolean());

        for (int i = 1; i <= 6; i++)
            assertThat(templates(address(i)))
                    .containsExactly(
                            "confirm-address",
                            "introduction",
                            "when-will-you-meet",
                            "reminder",
                            "did-you-meet",
                            "last-call");

        answer(1);
        assertThat(partner.get(matching + "/v1/rounds/" + round.path("id").asText() + "/matches")
                        .expect(200)
                        .body())
                .contains("\"met\"");
        assertThat(Caller.anonymous().get(suite.addresses().mailPages() + "/").body())
                .doesNotContain("sandbox.test");
    }

    private void begin(Caller operator) {
        var made = operator.post(participants + "/v1/programmes", Map.of("name", "Trying out", "sandbox", true))
                .expect(201)
                .json();
        sandbox = made.path("id").asText();
        domain = made.path("testDomain").asText();
        var organisation = operator.get(participants + "/v1/organisations?query=Powys")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        var client = operator.post(
                        participants + "/v1/api-clients",
                        Map.of(
                                "name",
                                "Powys tests",
                                "organisation",
                                organisation,
                                "programmes",
                                List.of(sandbox),
                                "scopes",
                                List.of("participants:read", "participants:write"),
                                "test",
                                true))
                .expect(201)
                .json();
        partner = Caller.client(
                participants,
                client.path("id").asText(),
                client.path("secret").path("secret").asText());
    }

    private void confirm(JsonNode invitation) {
        Caller.anonymous()
                .post(participants + "/v1/registrations/confirmations", Map.of("token", token(invitation)))
                .expect(200);
    }

    /** As the person themselves, by a sign-in link that comes to the inbox too. */
    private void answer(int i) {
        Caller.anonymous()
                .post(participants + "/v1/sign-in-links", Map.of("email", address(i)))
                .expect(202);
        Patience.until("a sign-in link", SOON, () -> templates(address(i)).contains("sign-in-link"));
        var mails = inbox(address(i));
        var session = Caller.anonymous()
                .post(participants + "/v1/sessions", Map.of("token", token(mails.get(mails.size() - 1))))
                .expect(200)
                .json();
        var person = Caller.with(session.path("accessToken").asText());
        var me = person.get(participants + "/v1/me")
                .expect(200)
                .json()
                .path("id")
                .asText();
        var match = person.get(matching + "/v1/me/matches")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        person.put(
                        matching + "/v1/matches/" + match.path("id").asText() + "/outcomes/" + me,
                        Map.of("met", true, "rating", 5))
                .expect(200);
    }

    private List<JsonNode> inbox(String recipient) {
        var asked = recipient == null ? "" : "&recipient=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8);
        var page = partner.get(notification + "/v1/programmes/" + sandbox + "/inbox?limit=200" + asked)
                .expect(200)
                .json();
        var mails = new ArrayList<JsonNode>();
        page.path("items").forEach(mails::add);
        return mails;
    }

    private List<String> templates(String recipient) {
        return inbox(recipient).stream()
                .map(mail -> mail.path("template").asText())
                .toList();
    }

    private static String token(JsonNode mail) {
        return IntStream.range(0, mail.path("links").size())
                .mapToObj(i -> mail.path("links").path(i).asText())
                .filter(link -> link.contains("token="))
                .map(link -> link.replaceAll(".*token=|&.*", ""))
                .findFirst()
                .orElseThrow();
    }

    private String address(int i) {
        return "person" + i + "@" + domain;
    }
}
