package org.unmentoring.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionCookieTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-23T17:00:00Z");

    @Test
    void behindHttpsTheCookieIsSecureAndBoundToThisHost() {
        var cookie = cookies("https://unmentoring.example", "x".repeat(32)).of("token", EVENING);
        assertThat(cookie.getName()).isEqualTo("__Host-session");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getMaxAge()).isEqualTo(8 * 3600);
    }

    @Test
    void anotherSecretOpensNothing() {
        var sealed =
                cookies("http://localhost", "x".repeat(32)).of("a.b.c", EVENING).getValue();
        assertThat(cookies("http://localhost", "y".repeat(32)).open(sealed)).isEmpty();
    }

    @Test
    void theSameTokenNeverLooksTheSameTwice() {
        var cookies = cookies("http://localhost", "x".repeat(32));
        assertThat(cookies.of("token", EVENING).getValue())
                .isNotEqualTo(cookies.of("token", EVENING).getValue());
    }

    @Test
    void withoutASecretTheFrontEndDoesNotStart() {
        assertThatThrownBy(() -> cookies("http://localhost", null).refuseToStartWithoutSecret(new StartupEvent()))
                .hasMessageContaining("UNMENTORING_SESSION_SECRET");
        assertThatThrownBy(() -> cookies("http://localhost", "short").refuseToStartWithoutSecret(new StartupEvent()))
                .hasMessageContaining("UNMENTORING_SESSION_SECRET");
    }

    private static SessionCookie cookies(String webUrl, String secret) {
        return new SessionCookie(InstantSource.fixed(NOW), webUrl, Optional.ofNullable(secret));
    }
}
