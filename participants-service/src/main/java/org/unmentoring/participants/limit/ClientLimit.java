package org.unmentoring.participants.limit;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;

class ClientLimit {
    private final RequestCounts counts;
    private final Caller caller;

    ClientLimit(RequestCounts counts, Caller caller) {
        this.counts = counts;
        this.caller = caller;
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        if (request.getHeaderString("Authorization") == null || !caller.has(Roles.PARTNER)) return;
        LimitHeaders.keep(request, counts.ofAClient(caller.name()));
    }
}
