package org.unmentoring.participants.sandbox;

import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.participants.programme.ProgrammeId;

/** For matching-service, which keeps the clocks of sandboxes. */
@Path("/v1/programmes/{id}/sandbox/turns")
@Tag(name = "Sandboxes", description = "Where partners try things out")
@RolesAllowed(SERVICE)
public class TurnResource {
    private final TurnService service;

    TurnResource(TurnService service) {
        this.service = service;
    }

    @PUT
    @Path("/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Turned, now or before")
    @APIResponse(responseCode = "409", description = "Not a sandbox programme")
    @Operation(
            operationId = "turnSandbox",
            summary = "Make what a sandbox's people wait for come earlier",
            description = "Each turn is done once, however often it is told. No If-Match is needed.")
    public void turn(
            @RestPath ProgrammeId id,
            @RestPath @Min(1) @Parameter(description = "Counts a sandbox's turns", example = "1") long number,
            @NotNull @Valid Turn turn) {
        service.turn(id, number, turn.forward());
    }
}
