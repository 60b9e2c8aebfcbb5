package org.unmentoring.web.reasons;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.session.Roles;

/** Why conversations did not happen and how long they take to come about, with the files behind the page. */
@Path("/organise/{id}")
@RolesAllowed(Roles.ORGANISER)
public class ReasonsResource {
    private final Reasoning reasoning;

    ReasonsResource(Reasoning reasoning) {
        this.reasoning = reasoning;
    }

    @GET
    @Path("/reasons")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@RestPath ProgrammeId id) {
        return reasoning.page(id);
    }

    @GET
    @Path("/reasons/comments")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance comments(@RestPath ProgrammeId id, @RestQuery String cursor) {
        return reasoning.comments(id, cursor);
    }

    @GET
    @Path("/reasons.{ending:csv|json}")
    public Response figures(@RestPath ProgrammeId id, @RestPath String ending) {
        return reasoning.figures(id, Format.of(ending));
    }

    @GET
    @Path("/time-to-meeting.{ending:svg|csv}")
    public Response timeToMeeting(@RestPath ProgrammeId id, @RestPath String ending) {
        return reasoning.timeToMeeting(id, Format.of(ending));
    }
}
