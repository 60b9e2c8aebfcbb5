package org.unmentoring.matching.round;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.testkey.TestKeys;

@Path("/v1")
@Produces("application/json")
@Tag(name = "Rounds", description = "Draws, and rounds held before")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR, TestKeys.SANDBOX})
public class RoundResource {

    private final Rounds rounds;
    private final TestKeys keys;

    RoundResource(Rounds rounds, TestKeys keys) {
        this.rounds = rounds;
        this.keys = keys;
    }

    @GET
    @Path("/programmes/{id}/rounds")
    @Operation(
            operationId = "listRounds",
            summary = "The rounds of a programme, the oldest first",
            description =
                    "With the one that is being drawn, and with draws that were abandoned: their numbers are given again.")
    public Page<RoundView> of(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        keys.mustRun(id);
        return rounds.of(id, page);
    }

    @GET
    @Path("/rounds/{id}")
    @Operation(operationId = "getRound", summary = "A round and its figures")
    public RoundView get(@RestPath RoundId id) {
        var round = rounds.get(id);
        keys.mustRun(round.programme());
        return round;
    }
}
