package org.unmentoring.web.outside;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.web.session.Seal;

@Singleton
class AttemptCookie {
    static final String NAME = "organisation-sign-in";
    private final boolean https;
    private final Seal seal;

    AttemptCookie(
            @ConfigProperty(name = "unmentoring.web-url") String webUrl,
            @ConfigProperty(name = "unmentoring.session-secret") Optional<String> secret) {
        this.https = webUrl.startsWith("https:");
        this.seal = new Seal(secret.orElse(""), NAME);
    }

    NewCookie of(Attempt attempt) {
        return cookie(seal.seal(attempt.text()), (int) Attempt.LIFE.toSeconds());
    }

    NewCookie none() {
        return cookie("", 0);
    }

    Optional<Attempt> open(Cookie cookie) {
        return Optional.ofNullable(cookie)
                .map(Cookie::getValue)
                .flatMap(seal::open)
                .flatMap(Attempt::read);
    }

    /** Lax, since the answer comes by a link from the other site. */
    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/sign-in/organisation")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
