package org.unmentoring.tokens;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import org.jose4j.http.Get;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** The keys of the issuer outside, remembered; fetched when one is not known, however not too often. */
@Singleton
class OutsideKeys {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int LARGEST_BYTES = 500_000;
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final IssuerConfig config;
    private volatile HttpsJwksVerificationKeyResolver resolver;

    OutsideKeys(IssuerConfig config) {
        this.config = config;
    }

    /** @throws IOException where the issuer's metadata can't be read */
    HttpsJwksVerificationKeyResolver resolver() throws IOException {
        if (resolver == null) resolver = new HttpsJwksVerificationKeyResolver(keys());
        return resolver;
    }

    private HttpsJwks keys() throws IOException {
        var url = config.jwksUrl().isPresent() ? config.jwksUrl().get() : discovered();
        var keys = new HttpsJwks(mustBeSafe(url));
        keys.setSimpleHttpGet(http());
        keys.setDefaultCacheDuration(config.keysFor().toSeconds());
        keys.setRetainCacheOnErrorDuration(config.keysWhileAwayFor().toSeconds());
        keys.setRefreshReprieveThreshold(config.askAtMostEvery().toMillis());
        return keys;
    }

    /** OpenID Connect Discovery 1.0, 4.3: the metadata must be of the issuer that was asked. */
    private String discovered() throws IOException {
        var issuer = config.issuer().orElseThrow();
        var answer = http().get(mustBeSafe(issuer.replaceAll("/$", "") + DISCOVERY));
        try {
            Map<String, Object> metadata = JsonUtil.parseJson(answer.getBody());
            if (issuer.equals(metadata.get("issuer")) && metadata.get("jwks_uri") instanceof String url) return url;
        } catch (JoseException unreadable) {
            throw new IOException("the issuer's metadata can't be read", unreadable);
        }
        throw new IOException("the issuer's metadata is of another issuer, or names no keys");
    }

    private static Get http() {
        var get = new Get();
        get.setConnectTimeout(CONNECT_MILLIS);
        get.setReadTimeout(READ_MILLIS);
        get.setResponseBodySizeLimit(LARGEST_BYTES);
        get.setRetries(0);
        return get;
    }

    /** Keys that came over an open line could be anybody's. */
    static String mustBeSafe(String url) {
        if (url.startsWith("https://") || url.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/.*)?")) return url;
        throw new IllegalStateException("Give an address that begins with https:// for unmentoring.oidc, not " + url);
    }
}
