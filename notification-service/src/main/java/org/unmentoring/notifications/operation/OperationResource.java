package org.unmentoring.notifications.operation;

import static org.unmentoring.base.security.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation", description = "What an operator looks at first")
public class OperationResource {
    private final OperationService service;

    OperationResource(OperationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "seeOperation",
            summary = "See the queue, the states, domains in trouble, and what somebody must look at",
            description =
                    "Counts of the whole service, whichever replica answers. The runbook has an entry for every alarm.")
    public OperationView see() {
        return service.see();
    }
}
