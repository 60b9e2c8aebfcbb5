package org.unmentoring.matching.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.round.RoundView;

@Path("/v1/rounds/{id}/approval")
@Produces("application/json")
@Tag(name = "Rounds", description = "Draws, and rounds held before")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class ApprovalResource {

    private final Approving approving;
    private final Caller caller;

    ApprovalResource(Approving approving, Caller caller) {
        this.approving = approving;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "approveRound",
            summary = "Let a round that waits go out now",
            description = "Its people are put in touch. Whoever has left, paused or can't be reached meanwhile is taken"
                    + " out first, with the least change for others. A second time changes nothing.")
    public RoundView approve(@RestPath RoundId id) {
        caller.mustOrganise(approving.programmeOf(id).value());
        return approving.approve(id);
    }
}
