package org.unmentoring.web.approval;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.RoundId;
import org.unmentoring.web.session.Roles;

/** What an organiser can do with a round that waits. */
@Path("/organise/{id}/rounds/{round}")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class ApprovalResource {
    private final Approving approving;

    ApprovalResource(Approving approving) {
        this.approving = approving;
    }

    @POST
    @Path("/approve")
    public Response approve(@RestPath ProgrammeId id, @RestPath RoundId round) {
        return approving.approve(id, round);
    }

    @GET
    @Path("/give-up")
    public TemplateInstance askToGiveUp(@RestPath ProgrammeId id, @RestPath RoundId round) {
        return approving.askToGiveUp(id, round);
    }

    @POST
    @Path("/give-up")
    public Response giveUp(@RestPath ProgrammeId id, @RestPath RoundId round) {
        return approving.giveUp(id, round);
    }

    @GET
    @Path("/hold/{match}")
    public TemplateInstance askToHold(@RestPath ProgrammeId id, @RestPath RoundId round, @RestPath MatchId match) {
        return approving.askToHold(id, round, match);
    }

    @POST
    @Path("/hold/{match}")
    public Response hold(
            @RestPath ProgrammeId id, @RestPath RoundId round, @RestPath MatchId match, @BeanParam HoldForm form) {
        return approving.hold(id, round, match, form);
    }
}
