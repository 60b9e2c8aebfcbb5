package org.unmentoring.matching.drawing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.round.RoundView;
import org.unmentoring.matching.testkey.TestKeys;

@Path("/v1")
@Produces("application/json")
@Tag(name = "Rounds", description = "Draws, and rounds held before")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class DrawResource {

    private final DrawService draws;
    private final Caller caller;
    private final TestKeys keys;

    DrawResource(DrawService draws, Caller caller, TestKeys keys) {
        this.draws = draws;
        this.caller = caller;
        this.keys = keys;
    }

    @POST
    @Path("/programmes/{id}/rounds")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR, TestKeys.SANDBOX})
    @Operation(
            operationId = "drawRound",
            summary = "Draw a round now",
            description =
                    "With dryRun true nothing is kept, the answer is 200 and tells the pairs. A draw that broke off is"
                            + " gone on with from what was kept when it began, and gives what it would have given.")
    @APIResponseSchema(value = RoundView.class, responseCode = "201", responseDescription = "The round was drawn")
    @APIResponse(
            responseCode = "200",
            description = "A dry run",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    public RestResponse<RoundView> draw(@RestPath ProgrammeId id, @Valid @NotNull DrawRequest asked) {
        keys.mustRun(id);
        var round = draws.draw(id, asked);
        return RestResponse.ResponseBuilder.create(round.httpStatus(), round)
                .location(round.id() == null ? null : URI.create("/v1/rounds/" + round.id()))
                .build();
    }

    @POST
    @Path("/rounds/{id}/abandonment")
    @Operation(
            operationId = "abandonDraw",
            summary = "Give up a draw that is under way, or a round that waits to be approved",
            description = "Its seed is told and never used again; the draw stays in the list of rounds. A second time"
                    + " changes nothing. A round whose people have been put in touch stays: 409.")
    public RoundView abandon(@RestPath RoundId id) {
        caller.mustOrganise(draws.programmeOf(id).value());
        return draws.abandon(id);
    }
}
