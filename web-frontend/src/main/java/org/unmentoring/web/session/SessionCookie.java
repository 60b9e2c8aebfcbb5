package org.unmentoring.web.session;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session lives in one encrypted cookie: no store to lose or to share, and no token a script or a log could read. */
@Singleton
public class SessionCookie {
    private static final int SHORTEST_SECRET = 32;
    private static final int AN_HOUR = 60 * 60;
    private final InstantSource clock;
    private final boolean https;
    private final String secret;
    private final Seal seal;

    SessionCookie(
            InstantSource clock,
            @ConfigProperty(name = "unmentoring.web-url") String webUrl,
            @ConfigProperty(name = "unmentoring.session-secret") Optional<String> secret) {
        this.clock = clock;
        this.https = webUrl.startsWith("https:");
        this.secret = secret.orElse("");
        this.seal = new Seal(this.secret, "");
    }

    void refuseToStartWithoutSecret(@Observes StartupEvent start) {
        if (secret.getBytes(StandardCharsets.UTF_8).length < SHORTEST_SECRET)
            throw new ConfigurationException("Set UNMENTORING_SESSION_SECRET to at least " + SHORTEST_SECRET
                    + " secret characters; the front end encrypts people's sessions with it.");
    }

    /** The prefix makes a browser refuse the cookie from any other host; it needs https. */
    public String name() {
        return https ? "__Host-session" : "session";
    }

    public NewCookie of(String accessToken, Instant expiresAt) {
        return cookie(seal.seal(accessToken), (int)
                Math.max(0, expiresAt.getEpochSecond() - clock.instant().getEpochSecond()));
    }

    /** For as long as it takes to answer. */
    public NewCookie of(MailedPass pass) {
        return cookie(seal.seal(pass.text()), AN_HOUR);
    }

    public NewCookie none() {
        return cookie("", 0);
    }

    /** What is inside, or empty when the cookie is forged, of another secret or too old. */
    Optional<Credential> open(String sealed) {
        return seal.open(sealed).flatMap(Credential::read).filter(token -> token.expiresAt()
                .isAfter(clock.instant()));
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
