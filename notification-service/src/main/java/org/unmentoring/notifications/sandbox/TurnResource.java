package org.unmentoring.notifications.sandbox;

import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.notifications.template.ProgrammeId;

/** For matching-service, which keeps the clocks of sandboxes. */
@Path("/v1/programmes/{programme}/sandbox")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(SERVICE)
@Tag(name = "Sandboxes")
public class TurnResource {
    private final TurnService service;

    TurnResource(TurnService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "seeSandbox",
            summary = "See whether a sandbox's mails are all where they should be by now")
    public SandboxState state(@RestPath ProgrammeId programme) {
        return service.state(programme.value());
    }

    @PUT
    @Path("/turns/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Turned, now or before")
    @APIResponse(responseCode = "409", description = "Some of its work is being done just now; ask again")
    @Operation(
            operationId = "turnSandbox",
            summary = "Make what a sandbox waits for come earlier",
            description = "Each turn is done once, however often it is told. No If-Match is needed.")
    public void turn(
            @RestPath ProgrammeId programme,
            @RestPath @Min(1) @Parameter(description = "Counts a sandbox's turns", example = "1") long number,
            @NotNull @Valid Turn turn) {
        service.turn(programme.value(), number, turn.forward());
    }
}
