package org.unmentoring.base.version;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

class ETags {
    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned view)
            response.getHeaders().putSingle("ETag", IfMatch.etag(view.version()));
    }
}
