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

@Path("/v1/me/restriction")
@Tag(name = "Me", description = "A person's own data")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PARTICIPANT)
public class RestrictionResource {
    private final RestrictionService service;

    RestrictionResource(RestrictionService service) {
        this.service = service;
    }

    @PUT
    @Operation(
            operationId = "restrictMyData",
            summary = "Have my data kept and not used",
            description =
                    "I am not drawn, partners do not see me, and mails about matches stop; organisers see that I am restricted. May be repeated, and no If-Match is needed.")
    public Restriction restrict() {
        return service.restrict();
    }

    @DELETE
    @Operation(
            operationId = "liftMyRestriction",
            summary = "Have my data used again as usual",
            description = "My places in programmes are as they were. May be repeated, and no If-Match is needed.")
    public Restriction lift() {
        return service.lift();
    }
}
