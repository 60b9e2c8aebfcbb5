package org.unmentoring.notifications.session;

import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/ended-sessions")
@Tag(name = "Ended sessions", description = "Tokens that are refused before they run out")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EndedSessionResource {
    private final SessionService service;

    EndedSessionResource(SessionService service) {
        this.service = service;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(SERVICE)
    @Operation(
            operationId = "endSession",
            summary = "Refuse the token of a session from now on",
            description = "participants-service tells of each session that has ended. May be repeated.")
    public void ended(@RestPath SessionId id, @NotNull @Valid EndedSession session) {
        service.ended(id, session);
    }
}
