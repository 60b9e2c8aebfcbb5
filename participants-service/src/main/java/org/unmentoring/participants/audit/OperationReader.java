package org.unmentoring.participants.audit;

import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

class OperationReader {
    private final AskedOperation asked;

    OperationReader(AskedOperation asked) {
        this.asked = asked;
    }

    @ServerRequestFilter
    public void read(ResourceInfo resource) {
        var operation = resource.getResourceMethod().getAnnotation(Operation.class);
        if (operation != null) asked.is(operation.operationId());
    }
}
