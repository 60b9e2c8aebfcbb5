package org.unmentoring.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.unmentoring.test.TestTokens;

/** Pages over HTTP, as a browser without JavaScript sees them; the services are stood in for on the wire. */
@QuarkusTestResource(Services.class)
public abstract class PageTest {
    protected static final UUID ME = UUID.fromString("018f0000-0000-7000-8000-00000000000a");
    protected static final UUID PROGRAMME = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    protected static final String HOSTILE = "<script>alert('x')</script> {name} {cdi:page.lang} & \"Co\"";

    @ConfigProperty(name = "unmentoring.participants-url")
    URI participantsUrl;

    @ConfigProperty(name = "unmentoring.matching-url")
    URI matchingUrl;

    @ConfigProperty(name = "unmentoring.notification-url")
    URI notificationUrl;

    protected WireMock notification;
    protected WireMock participants;
    protected WireMock matching;

    @BeforeEach
    void forgetEarlierTests() {
        participants = at(participantsUrl);
        matching = at(matchingUrl);
        notification = at(notificationUrl);
        participants.register(programme("UnMentoring"));
    }

    private static WireMock at(URI url) {
        var service = new WireMock(url.getHost(), url.getPort());
        service.resetMappings();
        service.resetRequests();
        return service;
    }

    protected static MappingBuilder programme(String name) {
        return get(urlPathEqualTo("/v1/programmes/" + PROGRAMME))
                .willReturn(okJson(Json.of(
                        Map.of("id", PROGRAMME, "name", name, "description", name, "timeZone", "Europe/London"))));
    }

    protected static ResponseDefinitionBuilder problem(int status, String code, Object... errors) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(
                        Json.of(Map.of("type", "urn:unmentoring:problem:" + code, "status", status, "errors", errors)));
    }

    protected static MappingBuilder everything() {
        return any(WireMock.anyUrl());
    }

    protected String participant() {
        return signIn(TestTokens.participant(ME));
    }

    protected String organiser() {
        return signIn(TestTokens.organiser(ME, PROGRAMME));
    }

    protected String signIn(String accessToken) {
        participants.register(post("/v1/sessions")
                .willReturn(okJson(Json.of(Map.of("accessToken", accessToken, "expiresAt", "2100-01-01T00:00:00Z")))));
        return submit(null, "/sign-in", Map.of("token", "mailed")).cookie("session");
    }

    protected Response open(String session, String path) {
        return browser(session).get(path);
    }

    protected Response submit(String session, String path, Map<String, ?> form) {
        return browser(session)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post(path);
    }

    protected static RequestSpecification browser(String session) {
        var browser = given().redirects().follow(false);
        return session == null ? browser : browser.cookie("session", session);
    }

    protected static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }
}
