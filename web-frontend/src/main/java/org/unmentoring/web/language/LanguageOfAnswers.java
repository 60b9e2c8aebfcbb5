package org.unmentoring.web.language;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says which language a page is in, and remembers what its switch was set to. */
public class LanguageOfAnswers {
    private final Spoken spoken;
    private final LanguageCookie cookies;

    LanguageOfAnswers(Spoken spoken, LanguageCookie cookies) {
        this.spoken = spoken;
        this.cookies = cookies;
    }

    @ServerResponseFilter
    public void add(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, spoken.language().tag());
        headers.add(HttpHeaders.VARY, "Accept-Language, Cookie");
        spoken.switchedTo().ifPresent(language -> headers.add(HttpHeaders.SET_COOKIE, cookies.of(language)));
    }
}
