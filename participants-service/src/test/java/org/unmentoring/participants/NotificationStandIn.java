package org.unmentoring.participants;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** notification-service's side of the wire: takes every message and remembers it. Also gives the service its secrets. */
public class NotificationStandIn implements QuarkusTestResourceLifecycleManager {
    static final String MATCHING_SECRET = "a-secret-of-matching-for-tests";
    static final String OPERATOR_SECRET = "a-secret-of-the-operator-for-tests";
    static final String WEBHOOK_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    // A system property, since a test and the resource it names live in different class loaders.
    private static final String PORT = "unmentoring.test.notification-port";
    private static final String KEYS = "unmentoring.test.token-keys";
    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        server.stubFor(accept());
        server.stubFor(confirmed());
        server.stubFor(hear());
        server.stubFor(ends());
        server.stubFor(erases());
        server.stubFor(endsSessions());
        server.stubFor(ledger());
        server.stubFor(moves());
        System.setProperty(PORT, String.valueOf(server.port()));
        return Map.ofEntries(
                Map.entry("unmentoring.notification-url", server.baseUrl()),
                Map.entry("UNMENTORING_MATCHING_SECRET", MATCHING_SECRET),
                Map.entry("UNMENTORING_OPERATOR_SECRET", OPERATOR_SECRET),
                Map.entry("UNMENTORING_SECOND_FACTOR_SECRET", "a-secret-of-second-factors-for-tests"),
                Map.entry("unmentoring.webhooks.secret", WEBHOOK_SECRET),
                Map.entry("unmentoring.web-url", "https://web.example"),
                Map.entry("unmentoring.token-keys.folder", keys().toString()),
                Map.entry("unmentoring.token-keys.look-every", "PT0S"),
                Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                Map.entry("quarkus.http.proxy.allow-x-forwarded", "true"),
                Map.entry("unmentoring.rate-limits.of-an-address", "5"),
                Map.entry("unmentoring.rate-limits.of-a-client", "50"));
    }

    /** Where keys can be laid that follow the first one. */
    static Path keys() {
        try {
            if (System.getProperty(KEYS) == null)
                System.setProperty(KEYS, Files.createTempDirectory("token-keys").toString());
            return Path.of(System.getProperty(KEYS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) server.stop();
    }

    static List<LoggedRequest> messagesTo(String email) {
        return client().find(postRequestedFor(urlEqualTo("/v1/messages"))
                .withRequestBody(matchingJsonPath("$.to.email", equalTo(email))));
    }

    /** @return the addresses, in the order of the messages */
    static List<String> awaitMessagesToAddressesLike(String pattern, int many) {
        var these = postRequestedFor(urlEqualTo("/v1/messages"))
                .withRequestBody(matchingJsonPath("$.to.email", matching(pattern)));
        await().atMost(Duration.ofSeconds(60)).until(() -> client().find(these).size() >= many);
        return client().find(these).stream()
                .map(it -> JsonPath.from(it.getBodyAsString()).getString("to.email"))
                .toList();
    }

    static LoggedRequest messageTo(String email, int which) {
        await().atMost(Duration.ofSeconds(60)).until(() -> messagesTo(email).size() >= which);
        return messagesTo(email).get(which - 1);
    }

    /** The next answers are refusals, then all is well again. */
    static void failNext(int times) {
        for (int i = 0; i < times; i++) {
            client().register(post(urlEqualTo("/v1/messages"))
                    .inScenario("away")
                    .whenScenarioStateIs(i == 0 ? "Started" : "failed " + i)
                    .willSetStateTo("failed " + (i + 1))
                    .willReturn(aResponse().withStatus(503)));
        }
    }

    static void recover() {
        var client = client();
        client.removeMappings();
        client.resetScenarios();
        client.register(accept());
        client.register(confirmed());
        client.register(hear());
        client.register(ends());
        client.register(erases());
        client.register(endsSessions());
        client.register(ledger());
        client.register(moves());
    }

    static List<LoggedRequest> confirmationsOf(String email) {
        return client().find(postRequestedFor(urlEqualTo("/v1/suppressions/confirmations"))
                .withRequestBody(matchingJsonPath("$.email", equalTo(email))));
    }

    private static com.github.tomakehurst.wiremock.client.MappingBuilder confirmed() {
        return post(urlEqualTo("/v1/suppressions/confirmations"))
                .willReturn(aResponse().withStatus(204));
    }

    private static com.github.tomakehurst.wiremock.client.MappingBuilder accept() {
        return post(urlEqualTo("/v1/messages"))
                .willReturn(aResponse()
                        .withStatus(202)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"id\":\"0190163d-8694-739b-aea5-966c26f8ad91\",\"status\":\"scheduled\"}"));
    }

    private static com.github.tomakehurst.wiremock.client.MappingBuilder hear() {
        return post(urlEqualTo("/v1/events"))
                .willReturn(aResponse()
                        .withStatus(202)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"events\":1,\"deliveries\":0}"));
    }

    /** The events told so far whose text has this in it. */
    static List<Map<String, Object>> events(String part) {
        return client().find(postRequestedFor(urlEqualTo("/v1/events"))).stream()
                .flatMap(told -> JsonPath.from(told.getBodyAsString()).<Map<String, Object>>getList("events").stream())
                .filter(event -> event.toString().contains(part))
                .toList();
    }

    private static com.github.tomakehurst.wiremock.client.MappingBuilder ends() {
        return delete(urlPathMatching("/v1/sequence-people/.*"))
                .willReturn(aResponse().withStatus(204));
    }

    private static com.github.tomakehurst.wiremock.client.MappingBuilder moves() {
        return put(urlPathMatching("/v1/sequence-people/.*/address"))
                .willReturn(aResponse().withStatus(204));
    }

    static List<LoggedRequest> moved(String participant) {
        return client().find(putRequestedFor(urlEqualTo("/v1/sequence-people/" + participant + "/address")));
    }

    private static com.github.tomakehurst.wiremock.client.MappingBuilder erases() {
        return post(urlEqualTo("/v1/erasures"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"erased\":{\"messages\":2}}"));
    }

    private static com.github.tomakehurst.wiremock.client.MappingBuilder endsSessions() {
        return put(urlPathMatching("/v1/ended-sessions/.*"))
                .willReturn(aResponse().withStatus(204));
    }

    /** Whether it was told within the time that is promised. */
    static void awaitEnded(String session) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !client().find(putRequestedFor(urlEqualTo("/v1/ended-sessions/" + session))
                                .withRequestBody(matchingJsonPath("$.expiresAt")))
                        .isEmpty());
    }

    private static com.github.tomakehurst.wiremock.client.MappingBuilder ledger() {
        return get(urlPathEqualTo("/v1/erasures"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"items\":[],\"next\":null}"));
    }

    static List<LoggedRequest> erasures(String participant) {
        return client().find(postRequestedFor(urlEqualTo("/v1/erasures"))
                .withRequestBody(matchingJsonPath("$.participant", equalTo(participant))));
    }

    static List<LoggedRequest> ended(String url) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !client().find(deleteRequestedFor(urlEqualTo(url))).isEmpty());
        return client().find(deleteRequestedFor(urlEqualTo(url)));
    }

    private static WireMock client() {
        return new WireMock(Integer.parseInt(System.getProperty(PORT)));
    }
}
