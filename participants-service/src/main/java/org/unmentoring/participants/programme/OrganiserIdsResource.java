package org.unmentoring.participants.programme;

import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/programmes/{id}/organiser-ids")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
public class OrganiserIdsResource {
    private final OrganiserService service;

    OrganiserIdsResource(OrganiserService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(SERVICE)
    @Operation(
            operationId = "readOrganiserIds",
            summary = "Read who organises a programme, to write to them",
            description = "Ids only: names and addresses are read as those of everybody else are.")
    public OrganiserIds read(@RestPath ProgrammeId id) {
        return service.ids(id);
    }
}
