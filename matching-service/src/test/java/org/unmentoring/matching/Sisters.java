package org.unmentoring.matching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The two sister services on the wire, answering in the formats of their contracts. */
public class Sisters implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "unmentoring.test.sisters";
    static final String WEBHOOK_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<StubMapping> TROUBLE = new CopyOnWriteArrayList<>();
    private static final List<Someone> EVERYBODY = new CopyOnWriteArrayList<>();
    private WireMockServer server;

    /** A participant as the sister knows them. */
    public record Someone(UUID id, String name, String email, String organisation, String sector) {
        UUID organisationId() {
            return organisation == null ? null : UUID.nameUUIDFromBytes(organisation.getBytes());
        }
    }

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        System.setProperty(PORT, Integer.toString(server.port()));
        return Map.of(
                "quarkus.rest-client.participants.url",
                server.baseUrl(),
                "quarkus.rest-client.notifications.url",
                server.baseUrl(),
                "quarkus.rest-client.participants.read-timeout",
                "2000",
                "unmentoring.web.url",
                "https://unmentoring.example",
                "unmentoring.matching.secret",
                "a secret for tests",
                "unmentoring.webhooks.secret",
                WEBHOOK_SECRET);
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static WireMock wire() {
        return new WireMock(Integer.getInteger(PORT));
    }

    /** Both answer again as they should, for the programmes of earlier tests too: their work may still be under way. */
    public static void allIsWell() {
        TROUBLE.forEach(Sisters::remove);
        TROUBLE.clear();
        stub(post(urlEqualTo("/v1/oauth/token"))
                .willReturn(okJson("{\"access_token\":\"a-token\",\"token_type\":\"Bearer\",\"expires_in\":600}")));
        stub(post(urlEqualTo("/v1/messages"))
                .willReturn(okJson("{\"id\":\"" + UUID.randomUUID() + "\",\"status\":\"scheduled\"}")
                        .withStatus(202)));
        stub(post(urlEqualTo("/v1/events"))
                .willReturn(okJson("{\"events\":1,\"deliveries\":0}").withStatus(202)));
        stub(post(urlEqualTo("/v1/sequences/bulk"))
                .willReturn(okJson("{\"items\":[]}").withStatus(202)));
        stub(post(urlEqualTo("/v1/sequences"))
                .willReturn(okJson("{\"id\":\"" + UUID.randomUUID() + "\"}").withStatus(202)));
        stub(WireMock.put(WireMock.urlPathMatching("/v1/sequences/.*/facts/time-agreed"))
                .willReturn(aResponse().withStatus(204)));
        stub(WireMock.delete(WireMock.urlPathMatching("/v1/sequences/.*"))
                .willReturn(aResponse().withStatus(204)));
        stub(post(urlEqualTo("/v1/contacts")).willReturn(okJson(contacts())));
        stub(post(WireMock.urlPathMatching("/v1/programmes/.*/participants/.*/pause"))
                .willReturn(aResponse().withStatus(204)));
        stub(get(WireMock.urlPathMatching("/v1/programmes/.*/organiser-ids")).willReturn(okJson("{\"items\":[]}")));
        stub(get(urlPathEqualTo("/v1/erasures")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        stub(get(urlPathEqualTo("/v1/ended-sessions")).willReturn(okJson("{\"items\":[],\"next\":null}")));
        stub(WireMock.put(WireMock.urlPathMatching("/v1/erasures/.*"))
                .willReturn(aResponse().withStatus(204)));
    }

    /** The events told so far that name this id. */
    public static List<Map<String, Object>> events(String of) {
        return wire()
                .find(postRequestedFor(urlPathEqualTo("/v1/events")).withRequestBody(WireMock.containing(of)))
                .stream()
                .map(it -> (List<?>) read(it.getBodyAsString()).get("events"))
                .flatMap(List::stream)
                .map(Sisters::event)
                .filter(it -> it.get("data").toString().contains(of))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> event(Object it) {
        return (Map<String, Object>) it;
    }

    public static List<Someone> people(int count, int organisations) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var id = UUID.randomUUID();
                    return new Someone(
                            id,
                            "Llŷr O'Neill-ap Rhŷs " + i,
                            id + "@people.example",
                            "Body " + i % organisations,
                            i % 2 == 0 ? "health" : "local-government");
                })
                .toList();
    }

    public static UUID programme(List<Someone> pool) {
        return programme(pool, false);
    }

    public static UUID programme(List<Someone> pool, boolean sandbox) {
        var id = UUID.randomUUID();
        stub(get(urlEqualTo("/v1/programmes/" + id))
                .willReturn(okJson(json(Map.of(
                        "id",
                        id,
                        "name",
                        "Coffee trials",
                        "language",
                        "en",
                        "timeZone",
                        "Europe/London",
                        "sandbox",
                        sandbox)))));
        pool(id, pool);
        return id;
    }

    public static void pool(UUID programme, List<Someone> people) {
        pool(programme, people, it -> Map.of());
    }

    /** @param more what is said of somebody besides the usual */
    public static void pool(UUID programme, List<Someone> people, Function<Someone, Map<String, Object>> more) {
        EVERYBODY.addAll(people);
        stub(get(urlEqualTo("/v1/programmes/" + programme + "/pool"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/x-ndjson")
                        .withBody(people.stream()
                                .map(it -> json(poolLine(it, more)) + "\n")
                                .collect(joining()))));
        stub(post(urlEqualTo("/v1/programmes/" + programme + "/participants/lookup"))
                .willReturn(okJson(
                        json(Map.of("items", people.stream().map(Sisters::known).toList())))));
        stub(post(urlEqualTo("/v1/contacts")).willReturn(okJson(contacts())));
    }

    /** As participants-service counts at the next draw. */
    public static void enrolled(UUID programme, long active, long paused, long joined, long left) {
        stub(get(urlPathEqualTo("/v1/programmes/" + programme + "/enrolled"))
                .willReturn(okJson(json(Map.of("active", active, "paused", paused, "joined", joined, "left", left)))));
    }

    public static void poolBreaksOff(UUID programme) {
        stub(get(urlEqualTo("/v1/programmes/" + programme + "/pool"))
                .willReturn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
    }

    public static void participantsAway() {
        trouble(any(WireMock.urlMatching("/v1/(programmes|contacts|oauth).*"))
                .atPriority(1)
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    }

    public static StubMapping notificationsAway() {
        return trouble(any(WireMock.urlMatching("/v1/(sequences|messages).*"))
                .atPriority(1)
                .willReturn(aResponse().withStatus(503)));
    }

    public static StubMapping eventsAway() {
        return trouble(post(urlEqualTo("/v1/events"))
                .atPriority(1)
                .willReturn(aResponse().withStatus(503)));
    }

    private static StubMapping trouble(MappingBuilder mapping) {
        var trouble = stub(mapping);
        TROUBLE.add(trouble);
        return trouble;
    }

    public static void remove(StubMapping stub) {
        wire().removeStubMapping(stub);
    }

    public static StubMapping stub(MappingBuilder mapping) {
        return wire().register(mapping);
    }

    /** The sequences handed over so far for this match. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> sequences(String match) {
        return sent(match).stream()
                .flatMap(it ->
                        ((List<Map<String, Object>>) read(it.getBodyAsString()).get("items")).stream())
                .filter(it -> it.get("reference").equals("match:" + match))
                .toList();
    }

    public static List<LoggedRequest> sent(String match) {
        return wire().find(postRequestedFor(urlPathEqualTo("/v1/sequences/bulk"))
                .withRequestBody(WireMock.containing("\"reference\":\"match:" + match + "\"")));
    }

    /** The messages handed over so far that name this match: different ones, since the same key counts once at the receiver. */
    public static List<Map<String, Object>> messages(String match, String template) {
        return wire()
                .find(postRequestedFor(urlPathEqualTo("/v1/messages")).withRequestBody(WireMock.containing(match)))
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        it -> it.getHeader("Idempotency-Key"),
                        it -> read(it.getBodyAsString()),
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .filter(it -> it.get("template").equals(template))
                .toList();
    }

    public static List<LoggedRequest> told(String match, String fact) {
        return wire().find(WireMock.putRequestedFor(urlPathEqualTo("/v1/sequences/match:" + match + "/facts/" + fact)));
    }

    public static List<LoggedRequest> stopped(String path) {
        return wire().find(WireMock.deleteRequestedFor(urlPathEqualTo("/v1/sequences/" + path)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String text) {
        try {
            return JSON.readValue(text, Map.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Map<String, Object> poolLine(Someone it) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", it.id());
        line.put("organisation", it.organisationId());
        line.put("organisationName", it.organisation());
        line.put("sector", it.sector());
        line.put("region", "Wales");
        line.put("meetingModes", List.of());
        line.put("joinedAt", "2015-03-01T09:00:00Z");
        return line;
    }

    private static Map<String, Object> poolLine(Someone it, Function<Someone, Map<String, Object>> more) {
        var line = poolLine(it);
        line.putAll(more.apply(it));
        return line;
    }

    private static Map<String, Object> known(Someone it) {
        Map<String, Object> known = poolLine(it);
        known.put("email", it.email());
        return known;
    }

    /** Of everybody, for partners that hear of mails. */
    public static final String ORGANISATION = "0190163d-8694-739b-aea5-966c26f8ad92";

    private static String contacts() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (var it : EVERYBODY) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", it.id());
            item.put("name", it.name());
            item.put("email", it.email());
            item.put("language", "en");
            item.put("organisation", it.organisation());
            item.put("jobTitle", null);
            item.put("interests", "walking");
            item.put("nation", "Wales");
            item.put("tellsOrganisation", ORGANISATION);
            items.add(item);
        }
        return json(Map.of("items", items));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
