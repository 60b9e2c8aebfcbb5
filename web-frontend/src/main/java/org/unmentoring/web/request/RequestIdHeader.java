package org.unmentoring.web.request;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import org.jboss.logging.MDC;

/** Hands the id of the request at hand on to a neighbour. */
public class RequestIdHeader implements ClientRequestFilter {
    @Override
    public void filter(ClientRequestContext request) {
        if (MDC.get(RequestId.KEY) != null) request.getHeaders().putSingle(RequestId.HEADER, MDC.get(RequestId.KEY));
    }
}
