package org.unmentoring.participants.audit;

import static org.unmentoring.base.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;

@Path("/v1/me/audit")
@Tag(name = "Me", description = "A person's own data")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    private final AuditService service;

    AuditResource(AuditService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    @Cache(noStore = true)
    @Operation(
            operationId = "listMyAuditEntries",
            summary = "Read who saw or changed my data",
            description = "The newest first. Who draws rounds reads ids without names, and is not in it.")
    public Page<AuditView> mine(@BeanParam PageRequest page) {
        return service.mine(page);
    }
}
