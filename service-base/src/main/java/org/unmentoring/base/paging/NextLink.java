package org.unmentoring.base.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

class NextLink {
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Paged page) || page.next() == null) return;
        var next = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("cursor", page.next())
                .build();
        response.getHeaders().add("Link", "<" + next + ">; rel=\"next\"");
    }
}
