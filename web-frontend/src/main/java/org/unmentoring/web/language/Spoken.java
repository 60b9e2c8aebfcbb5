package org.unmentoring.web.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/**
 * The language of the page at hand: what its switch says, else what was chosen before in this browser (signing in chooses the
 * person's own), else what the browser asks for, else English.
 */
@RequestScoped
public class Spoken {
    public static final String PARAMETER = "lang";

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    private final LanguageCookie cookies;

    Spoken(LanguageCookie cookies) {
        this.cookies = cookies;
    }

    public Language language() {
        return switchedTo()
                .or(this::chosen)
                .orElseGet(() -> AcceptLanguage.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Of a bundle, in the language of the page. */
    public <T> T words(Class<T> bundle) {
        var language = language();
        return language == Language.DEFAULT
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    /** What this browser was told to remember. */
    public Optional<Language> chosen() {
        var cookie = headers.getCookies().get(cookies.name());
        return cookie == null ? Optional.empty() : Language.read(cookie.getValue());
    }

    Optional<Language> switchedTo() {
        return Language.read(uri.getQueryParameters().getFirst(PARAMETER));
    }
}
