package org.unmentoring.web.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every request an id, or keeps its caller's, so that one journey can be followed through all services' logs. */
public class RequestId {
    static final String HEADER = "X-Request-Id";
    static final String KEY = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void take(ContainerRequestContext request) {
        var sent = request.getHeaderString(HEADER);
        var harmless = sent != null && HARMLESS.matcher(sent).matches();
        MDC.put(KEY, harmless ? sent : UUID.randomUUID().toString());
    }

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        if (MDC.get(KEY) != null) response.getHeaders().putSingle(HEADER, MDC.get(KEY));
    }

    public static String current() {
        return String.valueOf(MDC.get(KEY));
    }
}
