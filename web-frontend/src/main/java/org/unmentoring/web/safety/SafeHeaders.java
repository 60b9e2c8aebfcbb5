package org.unmentoring.web.safety;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a browser may do with a page: use our own style and pictures, send forms to us, nothing else. */
public class SafeHeaders {
    private static final String PAGE =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
    private static final String SCRIPTS = "; script-src 'self'; connect-src 'self'";
    private static final String NO_FRAMES = "; frame-ancestors 'none'";
    private static final String ANY_FRAME = "; frame-ancestors *";
    /** Opened alone a picture is a document, so it gets no script, no style and no origin. */
    private static final String PICTURE = "default-src 'none'; frame-ancestors 'none'; sandbox";

    @ConfigProperty(name = "unmentoring.web-url")
    String webUrl;

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        boolean embeddable = response.getStatus() == 200 && is(resource, Embeddable.class);
        var headers = response.getHeaders();
        headers.putSingle(
                "Content-Security-Policy", isPicture(response.getMediaType()) ? PICTURE : page(resource, embeddable));
        headers.putSingle("Referrer-Policy", carriesToken(request) ? "no-referrer" : "same-origin");
        if (!embeddable) headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // Pages hold names and addresses: no copy stays in a shared machine's cache.
        if (!headers.containsKey("Cache-Control")) headers.putSingle("Cache-Control", "no-store");
        if (webUrl.startsWith("https:")) headers.putSingle("Strict-Transport-Security", "max-age=31536000");
    }

    private static String page(ResourceInfo resource, boolean embeddable) {
        return PAGE + (is(resource, RunsScripts.class) ? SCRIPTS : "") + (embeddable ? ANY_FRAME : NO_FRAMES);
    }

    /** Nothing was found where there is no method. */
    private static boolean is(ResourceInfo resource, Class<? extends Annotation> what) {
        var method = resource == null ? null : resource.getResourceMethod();
        return method != null && method.isAnnotationPresent(what);
    }

    private static boolean carriesToken(ContainerRequestContext request) {
        return request.getUriInfo().getQueryParameters().containsKey("token");
    }

    private static boolean isPicture(MediaType type) {
        return type != null && type.getType().equals("image");
    }
}
