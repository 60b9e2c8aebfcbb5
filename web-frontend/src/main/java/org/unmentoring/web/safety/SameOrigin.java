package org.unmentoring.web.safety;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A form counts only when one of our own pages sent it: nobody else's page may act in a person's name. */
public class SameOrigin {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OPENED_FROM_MAIL =
            Set.of("/confirm", "/sign-in", "/change-address", "/organise-with-us");

    @ConfigProperty(name = "unmentoring.web-url")
    URI webUrl;

    @ServerRequestFilter(preMatching = true)
    public void refuseStrangers(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && !ours(request)) throw new ForbiddenException();
    }

    private boolean ours(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        var origin = request.getHeaderString("Origin");
        if (origin == null) return false;
        if (origin.equals("null")) return fromMailOnPlainHttp(request);
        return origin.equals(origin(webUrl)) || origin.equals(origin(request));
    }

    /**
     * Pages opened from a mail hide their address (no-referrer), so a browser hides their origin too; and it says
     * Sec-Fetch-Site to https and localhost only. There the form's own single-use token must do.
     */
    private boolean fromMailOnPlainHttp(ContainerRequestContext request) {
        return "http".equals(webUrl.getScheme())
                && OPENED_FROM_MAIL.contains(request.getUriInfo().getPath());
    }

    private static String origin(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getScheme() + "://" + request.getHeaderString("Host");
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
