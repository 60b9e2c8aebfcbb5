package org.unmentoring.web.stories;

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
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.StoryId;
import org.unmentoring.web.session.Roles;

/** Stories that wait for an organiser to read them. */
@Path("/organise/{id}/stories")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class ModerationResource {
    private final Moderating moderating;

    ModerationResource(Moderating moderating) {
        this.moderating = moderating;
    }

    @GET
    public TemplateInstance page(@RestPath ProgrammeId id) {
        return moderating.page(id);
    }

    @POST
    @Path("/{story}/approve")
    public Response approve(@RestPath ProgrammeId id, @RestPath StoryId story, @RestForm String revision) {
        return moderating.approve(id, story, revision);
    }

    @POST
    @Path("/{story}/decline")
    public Response decline(
            @RestPath ProgrammeId id, @RestPath StoryId story, @RestForm String revision, @RestForm String kindWord) {
        return moderating.decline(id, story, revision, kindWord);
    }
}
