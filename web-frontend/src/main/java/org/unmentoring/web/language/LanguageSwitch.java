package org.unmentoring.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the page at hand is in another language: a plain link, so that it needs no script and acts on nothing. */
@RequestScoped
public class LanguageSwitch {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    /** What was said once is not said again. */
    private static final Set<String> LEFT_OUT = Set.of(Spoken.PARAMETER, "done");

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    /** Of the same page only the query is named: a path in a link could be made to lead elsewhere. */
    public String to(Language other) {
        return READING.contains(request.getMethod())
                ? query(uri.getRequestUri().getRawQuery(), other)
                : formsPage(headers.getHeaderString("Referer"), other);
    }

    /** What a form answered with has no address of its own, so the link leads to the page of the form. */
    private String formsPage(String referer, Language other) {
        try {
            var page = URI.create(referer == null ? "" : referer);
            var ours = page.getRawAuthority() != null && page.getRawAuthority().equals(headers.getHeaderString("Host"));
            return ours
                    ? "/" + page.getRawPath().replaceFirst("^/+", "") + query(page.getRawQuery(), other)
                    : "/" + query(null, other);
        } catch (IllegalArgumentException notAnAddress) {
            return "/" + query(null, other);
        }
    }

    private static String query(String present, Language other) {
        var kept = Arrays.stream((present == null ? "" : present).split("&"))
                .filter(part -> !part.isEmpty() && !LEFT_OUT.contains(part.replaceFirst("=.*", "")))
                .collect(Collectors.joining("&"));
        return "?" + (kept.isEmpty() ? "" : kept + "&") + Spoken.PARAMETER + "=" + other.tag();
    }
}
