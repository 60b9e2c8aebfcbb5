package org.unmentoring.participants.restriction;

import static org.unmentoring.base.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/me/objections/{purpose}")
@Tag(name = "Me", description = "A person's own data")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PARTICIPANT)
public class ObjectionResource {
    private final RestrictionService service;

    ObjectionResource(RestrictionService service) {
        this.service = service;
    }

    @PUT
    @Operation(
            operationId = "objectToUse",
            summary = "Object to a use of my data",
            description =
                    "partners: my employer's programs do not see that I take part. May be repeated, and no If-Match is needed.")
    public Restriction object(@RestPath Purpose purpose) {
        return service.object(purpose);
    }

    @DELETE
    @Operation(
            operationId = "withdrawObjection",
            summary = "Take back an objection",
            description = "May be repeated, and no If-Match is needed.")
    public Restriction withdraw(@RestPath Purpose purpose) {
        return service.withdraw(purpose);
    }
}
