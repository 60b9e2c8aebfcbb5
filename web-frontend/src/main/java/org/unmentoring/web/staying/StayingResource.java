package org.unmentoring.web.staying;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.session.Roles;

/** Where the mail leads that asks somebody who says nothing whether to pause: two buttons, and nothing happens without one. */
@Path("/matches/{id}/staying")
@RolesAllowed({Roles.PARTICIPANT, Roles.PASS})
@Produces(MediaType.TEXT_HTML)
public class StayingResource {
    private final Staying staying;

    StayingResource(Staying staying) {
        this.staying = staying;
    }

    @GET
    public TemplateInstance question(@RestPath MatchId id) {
        return staying.question(id);
    }

    @POST
    public Response answer(@RestPath MatchId id, @RestForm String answer) {
        return staying.answer(id, answer);
    }
}
