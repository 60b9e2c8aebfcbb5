package org.unmentoring.web.matches;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.session.Roles;

/** A person's matches, and what they say of them. */
@Path("/matches")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class MatchResource {
    private final Answering answering;

    MatchResource(Answering answering) {
        this.answering = answering;
    }

    @GET
    public TemplateInstance all() {
        return answering.all();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PARTICIPANT, Roles.PASS})
    public TemplateInstance one(@RestPath MatchId id, @RestQuery String answer) {
        return answering.one(id, answer);
    }

    @POST
    @Path("/{id}/drop-out")
    public Response dropOut(@RestPath MatchId id) {
        return answering.dropOut(id);
    }

    @POST
    @Path("/{id}")
    @RolesAllowed({Roles.PARTICIPANT, Roles.PASS})
    public Response answer(@RestPath MatchId id, @BeanParam AnswerForm form) {
        return answering.answer(id, form);
    }
}
