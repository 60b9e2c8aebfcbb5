package org.unmentoring.base.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.unmentoring.base.ids.TypedId;

/** Gives every request an id, or keeps its caller's, so that one journey can be followed through all services' logs. */
class RequestId {
    static final String HEADER = "X-Request-Id";
    static final String KEY = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void take(ContainerRequestContext request) {
        var sent = request.getHeaderString(HEADER);
        MDC.put(
                KEY,
                sent != null && HARMLESS.matcher(sent).matches()
                        ? sent
                        : TypedId.next().toString());
    }

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        if (MDC.get(KEY) != null) response.getHeaders().putSingle(HEADER, MDC.get(KEY));
    }
}
