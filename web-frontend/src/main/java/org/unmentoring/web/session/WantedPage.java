package org.unmentoring.web.session;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers, while somebody fetches the sign-in link from their mail, which page they had asked for. */
@Singleton
public class WantedPage {
    public static final String COOKIE = "wanted";
    private static final int HALF_AN_HOUR = 30 * 60;
    /** One of our own paths: a second slash or a backslash would lead to another host. */
    private static final Pattern OURS = Pattern.compile("/([A-Za-z0-9][A-Za-z0-9/_.?=&-]{0,300})?");

    private final boolean https;

    WantedPage(@ConfigProperty(name = "unmentoring.web-url") String webUrl) {
        this.https = webUrl.startsWith("https:");
    }

    public NewCookie remember(String path) {
        return isOurs(path) ? cookie(encoded(path), HALF_AN_HOUR) : forget();
    }

    public NewCookie forget() {
        return cookie("", 0);
    }

    public String or(Cookie remembered, String otherwise) {
        var path = remembered == null ? "" : decoded(remembered.getValue());
        return isOurs(path) ? path : otherwise;
    }

    private static boolean isOurs(String path) {
        return OURS.matcher(path).matches() && !path.contains("token=");
    }

    // A path has characters that a cookie may not have.
    private static String encoded(String path) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return "";
        }
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
