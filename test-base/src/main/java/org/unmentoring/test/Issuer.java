package org.unmentoring.test;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** An OpenID provider outside of the suite, such as an employer has: signs tokens, publishes keys, changes them, is away. */
public class Issuer implements QuarkusTestResourceLifecycleManager {
    public static final String AUDIENCE = "unmentoring-pages";
    // System properties, since a test and the resource it names live in different class loaders.
    private static final String PORT = "unmentoring.test.issuer-port";
    private static final String KEY = "unmentoring.test.issuer-key.";
    private static final String REALM = "/realms/staff";
    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        System.setProperty(PORT, String.valueOf(server.port()));
        publish("first");
        return Map.of(
                "unmentoring.oidc.issuer",
                address(),
                "unmentoring.oidc.audience",
                AUDIENCE,
                "unmentoring.oidc.programmes-claim",
                "unmentoring/programmes",
                "unmentoring.oidc.ask-at-most-every",
                "PT0S",
                "unmentoring.organisation-sign-in.issuer",
                address(),
                "unmentoring.organisation-sign-in.client-id",
                AUDIENCE);
    }

    @Override
    public void stop() {
        if (server != null) server.stop();
    }

    public static String address() {
        return "http://localhost:" + System.getProperty(PORT) + REALM;
    }

    /** From now on these are its keys. */
    public static void publish(String... keys) {
        var metadata = Map.<String, Object>of(
                "issuer", address(),
                "jwks_uri", address() + "/keys",
                "authorization_endpoint", address() + "/authorize",
                "token_endpoint", address() + "/token");
        wire().register(get(REALM + "/.well-known/openid-configuration").willReturn(okJson(JsonUtil.toJson(metadata))));
        wire().register(get(REALM + "/keys")
                .willReturn(okJson(Arrays.stream(keys)
                        .map(name -> key(name).toJson(OutputControlLevel.PUBLIC_ONLY))
                        .collect(Collectors.joining(",", "{\"keys\":[", "]}")))));
    }

    public static void goAway() {
        wire().register(get(REALM + "/.well-known/openid-configuration")
                .willReturn(aResponse().withStatus(503)));
        wire().register(get(REALM + "/keys").willReturn(aResponse().withStatus(503)));
    }

    public static WireMock wire() {
        return new WireMock(Integer.parseInt(System.getProperty(PORT)));
    }

    /** What a good token of somebody says; what is null in more is left out. */
    public static Map<String, Object> claims(Map<String, ?> more) {
        var now = System.currentTimeMillis() / 1000;
        var claims = new HashMap<String, Object>(Map.of(
                "iss", address(), "aud", AUDIENCE, "sub", UUID.randomUUID().toString(), "iat", now, "exp", now + 300));
        claims.putAll(more);
        claims.values().removeIf(""::equals);
        return claims;
    }

    public static String token(String key, Map<String, ?> more) {
        var signed = new JsonWebSignature();
        signed.setPayload(JsonUtil.toJson(claims(more)));
        signed.setAlgorithmHeaderValue("RS256");
        signed.setKeyIdHeaderValue(key);
        signed.setKey(key(key).getPrivateKey());
        try {
            return signed.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Made the first time that it is named. */
    public static synchronized PublicJsonWebKey key(String name) {
        try {
            if (System.getProperty(KEY + name) == null) {
                var made = RsaJwkGenerator.generateJwk(2048);
                made.setKeyId(name);
                made.setUse("sig");
                System.setProperty(KEY + name, made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            }
            return PublicJsonWebKey.Factory.newPublicJwk(System.getProperty(KEY + name));
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
