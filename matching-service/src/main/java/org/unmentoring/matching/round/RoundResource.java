package org.unmentoring.matching.round;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

@Path("/v1")
@Produces("application/json")
@Tag(name = "Rounds", description = "Draws and their proof")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class RoundResource {

    private final RoundService rounds;
    private final Caller caller;

    RoundResource(RoundService rounds, Caller caller) {
        this.rounds = rounds;
        this.caller = caller;
    }

    @POST
    @Path("/programmes/{id}/rounds")
    @Operation(
            operationId = "drawRound",
            summary = "Draw a round now",
            description = "With dryRun true nothing is kept, the answer is 200 and tells the pairs.")
    @APIResponseSchema(value = RoundView.class, responseCode = "201", responseDescription = "The round was drawn")
    public RestResponse<RoundView> draw(@RestPath ProgrammeId id, @Valid @NotNull DrawRequest asked) {
        caller.mustOrganise(id.value());
        var round = rounds.draw(id, asked);
        return RestResponse.ResponseBuilder.create(round.httpStatus(), round)
                .location(round.id() == null ? null : URI.create("/v1/rounds/" + round.id()))
                .build();
    }

    @GET
    @Path("/programmes/{id}/rounds")
    @Operation(operationId = "listRounds", summary = "The rounds of a programme, the oldest first")
    public Page<RoundView> of(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        caller.mustOrganise(id.value());
        return rounds.of(id, page);
    }

    @GET
    @Path("/rounds/{id}")
    @Operation(operationId = "getRound", summary = "A round and its figures")
    public RoundView get(@RestPath RoundId id) {
        var round = rounds.get(id);
        caller.mustOrganise(round.programme().value());
        return round;
    }

    @GET
    @Path("/rounds/{id}/proof")
    @Operation(
            operationId = "getProof",
            summary = "What is needed to draw the round again",
            description = "Not for rounds that were imported: nobody here drew them.")
    public ProofView proof(@RestPath RoundId id) {
        var proof = rounds.proof(id);
        caller.mustOrganise(proof.programme().value());
        return proof;
    }
}
