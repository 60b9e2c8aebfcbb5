package org.unmentoring.web.language;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers which language somebody chose for the pages; it says nothing else about them. */
@Singleton
public class LanguageCookie {
    private static final Duration A_YEAR = Duration.ofDays(365);
    private final boolean https;

    LanguageCookie(@ConfigProperty(name = "unmentoring.web-url") String webUrl) {
        this.https = webUrl.startsWith("https:");
    }

    public String name() {
        return https ? "__Host-language" : "language";
    }

    public NewCookie of(Language language) {
        return new NewCookie.Builder(name())
                .value(language.tag())
                .path("/")
                .maxAge((int) A_YEAR.toSeconds())
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
