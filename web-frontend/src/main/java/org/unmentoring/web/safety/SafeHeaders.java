package org.unmentoring.web.safety;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a browser may do with a page: use our own style and pictures, send forms to us, nothing else. */
public class SafeHeaders {
    private static final String PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    /** Opened alone a picture is a document, so it gets no script, no style and no origin. */
    private static final String PICTURE = "default-src 'none'; frame-ancestors 'none'; sandbox";

    @ConfigProperty(name = "unmentoring.web-url")
    String webUrl;

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", isPicture(response.getMediaType()) ? PICTURE : PAGE);
        headers.putSingle("Referrer-Policy", carriesToken(request) ? "no-referrer" : "same-origin");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // Pages hold names and addresses: no copy stays in a shared machine's cache.
        if (!headers.containsKey("Cache-Control")) headers.putSingle("Cache-Control", "no-store");
        if (webUrl.startsWith("https:")) headers.putSingle("Strict-Transport-Security", "max-age=31536000");
    }

    private static boolean carriesToken(ContainerRequestContext request) {
        return request.getUriInfo().getQueryParameters().containsKey("token");
    }

    private static boolean isPicture(MediaType type) {
        return type != null && type.getType().equals("image");
    }
}
