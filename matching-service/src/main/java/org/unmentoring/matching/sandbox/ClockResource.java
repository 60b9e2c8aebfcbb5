package org.unmentoring.matching.sandbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.testkey.TestKeys;

@Path("/v1/programmes/{id}/clock")
@Produces("application/json")
@Tag(name = "Sandboxes", description = "Where partners try things out")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR, TestKeys.SANDBOX})
public class ClockResource {

    private final ClockService clocks;
    private final TestKeys keys;

    ClockResource(ClockService clocks, TestKeys keys) {
        this.clocks = clocks;
        this.keys = keys;
    }

    @GET
    @APIResponseSchema(value = ClockView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "Not a sandbox programme")
    @Operation(operationId = "readClock", summary = "How far a sandbox's clock was turned, and whether it still moves")
    public ClockView get(@RestPath ProgrammeId id) {
        keys.mustRun(id);
        return clocks.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @APIResponseSchema(value = ClockView.class, responseCode = "202", responseDescription = "It is being turned")
    @APIResponse(responseCode = "409", description = "Not a sandbox programme, or it is to be turned far already")
    @Operation(
            operationId = "turnClock",
            summary = "Turn a sandbox's clock forward",
            description =
                    "All of the sandbox becomes older by so much. It is turned from one thing that is due to the next,"
                            + " and each is done before the clock goes on, so that mails come in their order. Turning again while"
                            + " it turns adds up.")
    public ClockView turn(@RestPath ProgrammeId id, @Valid @NotNull TurnRequest asked) {
        keys.mustRun(id);
        return clocks.turn(id, asked);
    }
}
