package org.unmentoring.participants.limit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells how much is left, with every answer that was counted. */
class LimitHeaders {
    private static final String QUOTA = "unmentoring.quota";

    static void keep(ContainerRequestContext request, Quota quota) {
        request.setProperty(QUOTA, quota);
        if (quota.isExceeded()) throw quota.problem();
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(QUOTA) instanceof Quota quota)) return;
        response.getHeaders().putSingle("RateLimit-Policy", quota.policyHeader());
        response.getHeaders().putSingle("RateLimit", quota.header());
    }
}
