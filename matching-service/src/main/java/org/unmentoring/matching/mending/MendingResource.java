package org.unmentoring.matching.mending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RepairId;
import org.unmentoring.matching.ids.RoundId;

@Path("/v1")
@Produces("application/json")
@Tag(name = "Repairs", description = "When somebody can't take part after all, or comes after the draw")
public class MendingResource {

    private final MendingService mending;
    private final Repairs repairs;
    private final Caller caller;

    MendingResource(MendingService mending, Repairs repairs, Caller caller) {
        this.mending = mending;
        this.repairs = repairs;
        this.caller = caller;
    }

    @POST
    @Path("/rounds/{id}/dropouts")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR, Roles.SERVICE})
    @Operation(
            operationId = "dropOut",
            summary = "Take somebody out of a running round",
            description = "Their match is dissolved, unless somebody has said whether they met. Whoever is left behind"
                    + " gets another with the least change to others. A second time changes nothing.")
    public Mended dropOut(@RestPath RoundId id, @Valid @NotNull DropoutRequest asked) {
        mustMayMend(id);
        return mending.dropOut(id, asked);
    }

    @POST
    @Path("/me/matches/{matchId}/dropout")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(
            operationId = "dropOutMyself",
            summary = "Say that I can't take part in this match's round",
            description = "Not when somebody has said whether we met: 409. A second time changes nothing.")
    public MyDropout dropOut(@RestPath MatchId matchId) {
        return mending.dropOut(matchId, new ParticipantId(caller.id()));
    }

    @POST
    @Path("/rounds/{id}/late-joiners")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "seatLateJoiners",
            summary = "Find matches for people who came after the draw",
            description =
                    "As long as the schedule's lateJoinersUntil allows: then 409, with nextDrawAt. It happens once"
                            + " a day by itself.")
    public Mended comeLate(@RestPath RoundId id, @Valid @NotNull LateJoinersRequest asked) {
        mustMayMend(id);
        return mending.comeLate(id, asked);
    }

    @POST
    @Path("/rounds/{id}/held-back-matches")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "holdBackMatch",
            summary = "Hold a match back, in a round that waits to be approved",
            description =
                    "Its people are not put in touch with each other in this round. They get other matches with the"
                            + " least change to others, or none. A second time changes nothing.")
    public Mended holdBack(@RestPath RoundId id, @Valid @NotNull HoldBackRequest asked) {
        mustMayMend(id);
        return mending.holdBack(id, asked);
    }

    @GET
    @Path("/rounds/{id}/repairs")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "listRepairs",
            summary = "What was changed in a round after its draw, the first to the last",
            description = "The round's proof stays the proof of its draw; each repair has its own seed.")
    public Page<RepairView> of(@RestPath RoundId id, @BeanParam PageRequest page) {
        mustMayMend(id);
        return repairs.of(id, page);
    }

    @GET
    @Path("/rounds/{id}/repairs/{repairId}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "getRepairProof",
            summary = "What a repair can be repeated from",
            description = "For auditors: with so few people, places alone would not keep a confidence.")
    public RepairView.ForAudit get(@RestPath RoundId id, @RestPath RepairId repairId) {
        return repairs.forAudit(id, repairId);
    }

    private void mustMayMend(RoundId round) {
        var programme = mending.programmeOf(round);
        if (!caller.has(Roles.SERVICE)) {
            caller.mustOrganise(programme.value());
        }
    }
}
