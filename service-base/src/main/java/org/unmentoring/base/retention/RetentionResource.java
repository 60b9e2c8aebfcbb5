package org.unmentoring.base.retention;

import static org.unmentoring.base.security.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operation/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation", description = "What an operator looks at first")
public class RetentionResource {
    private final RetentionService service;

    RetentionResource(RetentionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "reportRetention",
            summary = "See what is kept for how long, and what was removed when",
            description = "Of this service; each of the three has its own. Counts, nothing personal.")
    public RetentionReport report() {
        return service.report();
    }
}
