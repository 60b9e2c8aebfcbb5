package org.unmentoring.web.complaining;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class ComplainingTest extends PageTest {
    private static final String ID = "018f0000-0000-7000-8000-0000000000c1";
    private static final String RECEIPT = "{\"reference\":\"UM-7K3Q-92XD\"}";

    @BeforeEach
    void programmes() {
        participants.register(get(urlPathEqualTo("/v1/programmes"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(Map.of("id", PROGRAMME, "name", "UnMentoring")))))));
    }

    @Test
    void whoIsNotSignedInComplainsWithNameAndAddress() {
        participants.register(post("/v1/complaints")
                .willReturn(aResponse()
                        .withStatus(202)
                        .withHeader("Content-Type", "application/json")
                        .withBody(RECEIPT)));
        var form = page(open(null, "/complain"));
        assertThat(form.select("select[name=kind] option")).hasSize(7);
        participants.verifyThat(0, postRequestedFor(anyUrl()));
        var answer = submit(
                null,
                "/complain",
                Map.of(
                        "kind", "access",
                        "words", " What do you have? ",
                        "programme", PROGRAMME.toString(),
                        "name", "Llŷr",
                        "email", "llyr@powys.example"));
        assertThat(answer.header("Location")).isEqualTo("/complain/sent?reference=UM-7K3Q-92XD");
        participants.verifyThat(postRequestedFor(urlEqualTo("/v1/complaints"))
                .withRequestBody(equalToJson("{\"kind\":\"access\",\"words\":\"What do you have?\",\"programme\":\""
                        + PROGRAMME + "\",\"name\":\"Llŷr\",\"email\":\"llyr@powys.example\",\"language\":\"en\"}")));
        assertThat(page(open(null, answer.header("Location"))).select("main").text())
                .contains("UM-7K3Q-92XD");
        assertThat(open(null, "/complain/sent?reference=<b>").header("Location"))
                .isEqualTo("/complain");
    }

    @Test
    void whatIsMissingIsAskedForAndWhatWasTypedStays() {
        var answer = submit(null, "/complain", Map.of("kind", "gossip", "words", "", "name", HOSTILE, "email", ""));
        assertThat(answer.statusCode()).isEqualTo(400);
        var shown = page(answer);
        assertThat(shown.select("input[name=name]").val()).isEqualTo(HOSTILE);
        assertThat(shown.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#kind", "#words", "#email");
        participants.register(post("/v1/complaints")
                .willReturn(problem(400, "invalid", Map.of("pointer", "/email", "code", "email-address"))));
        var again =
                submit(null, "/complain", Map.of("kind", "other", "words", HOSTILE, "name", "L", "email", "nowhere"));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(page(again).select("textarea").val()).isEqualTo(HOSTILE);
        assertThat(page(again).select(".govuk-error-summary a").attr("href")).isEqualTo("#email");
    }

    @Test
    void whoIsSignedInSeesWhatBecameOfIt() {
        participants.register(get("/v1/me")
                .willReturn(okJson(Json.of(Map.of(
                        "name",
                        "Llŷr",
                        "email",
                        "llyr@powys.example",
                        "organises",
                        List.of(),
                        "enrolments",
                        List.of(Map.of(
                                "programme",
                                Map.of("id", PROGRAMME, "name", "UnMentoring"),
                                "status",
                                "left",
                                "skipNextRound",
                                false,
                                "cadence",
                                1)))))));
        participants.register(get(urlPathEqualTo("/v1/me/complaints"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(
                                own("UM-AAAA-AAAA", "answered", Map.of("answer", "We are sorry. " + HOSTILE)),
                                own("UM-BBBB-BBBB", "open", Map.of())))))));
        participants.register(post("/v1/me/complaints")
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Content-Type", "application/json")
                        .withBody(RECEIPT)));
        var me = participant();
        var shown = page(open(me, "/complain"));
        assertThat(shown.select("main").text())
                .contains("UM-AAAA-AAAA", HOSTILE, "You have an answer by 30 December 2026");
        assertThat(shown.select("input[name=email]")).isEmpty();
        assertThat(shown.select("select[name=programme] option").eachText()).contains("UnMentoring");
        var answer = submit(me, "/complain", Map.of("kind", "erasure", "words", "All of it"));
        assertThat(answer.statusCode()).isEqualTo(303);
        participants.verifyThat(postRequestedFor(urlEqualTo("/v1/me/complaints"))
                .withRequestBody(equalToJson("{\"kind\":\"erasure\",\"words\":\"All of it\"}")));
    }

    @Test
    void organisersSeeHowManyDaysAreLeft() {
        var items = new ArrayList<Map<String, Object>>();
        items.add(complaint("UM-DONE-DONE", "closed", null));
        items.add(complaint("UM-SOON-SOON", "open", 1));
        items.add(complaint("UM-LATE-LATE", "open", -2));
        participants.register(get(urlPathEqualTo("/v1/programmes/" + PROGRAMME + "/complaints"))
                .willReturn(okJson(Json.of(Map.of("items", items)))));
        var shown = page(open(organiser(), "/organise/" + PROGRAMME + "/complaints"));
        assertThat(shown.select("main").text()).contains("One day left", "2 days late", "Closed");
        assertThat(shown.select("main section h2").last().text()).contains("UM-DONE-DONE");
        assertThat(open(participant(), "/organise/" + PROGRAMME + "/complaints").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOrganiserAnswersWithTheStateThatWasRead() {
        participants.register(get("/v1/complaints/" + ID)
                .willReturn(
                        okJson(Json.of(complaint("UM-SOON-SOON", "open", 4))).withHeader("ETag", "\"0\"")));
        participants.register(put("/v1/complaints/" + ID + "/answer").willReturn(okJson("{}")));
        var me = organiser();
        var shown = page(open(me, "/organise/complaints/" + ID));
        assertThat(shown.select("main").text()).contains(HOSTILE, "4 days left", "llyr@powys.example");
        var form = Map.of("version", shown.select("input[name=version]").val(), "status", "answered", "words", "Done.");
        var answer = submit(me, "/organise/complaints/" + ID, form);
        assertThat(answer.header("Location")).isEqualTo("/organise/complaints/" + ID + "?done=complaintanswered");
        participants.verifyThat(putRequestedFor(urlEqualTo("/v1/complaints/" + ID + "/answer"))
                .withHeader("If-Match", equalTo("\"0\""))
                .withRequestBody(equalToJson("{\"status\":\"answered\",\"words\":\"Done.\"}")));
        participants.register(put("/v1/complaints/" + ID + "/answer").willReturn(problem(412, "changed-meanwhile")));
        var refused = submit(me, "/organise/complaints/" + ID, form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select(".govuk-error-summary").text()).contains("answered or closed meanwhile");
    }

    private static Map<String, Object> own(String reference, String status, Map<String, ?> more) {
        var complaint = new HashMap<String, Object>(Map.of(
                "reference", reference,
                "kind", "access",
                "status", status,
                "words", "What do you have?",
                "receivedAt", "2026-11-30T12:00:00Z",
                "dueAt", "2026-12-30T12:00:00Z"));
        complaint.putAll(more);
        return complaint;
    }

    private static Map<String, Object> complaint(String reference, String status, Integer daysLeft) {
        var complaint = own(
                reference, status, Map.of("id", ID, "name", "Llŷr", "email", "llyr@powys.example", "words", HOSTILE));
        complaint.put("daysLeft", daysLeft);
        complaint.put("programme", Map.of("id", PROGRAMME, "name", "UnMentoring"));
        return complaint;
    }
}
