package org.unmentoring.web.stories;

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
import org.unmentoring.web.neighbour.StoryId;
import org.unmentoring.web.session.Roles;

/** A story of a match: offer one, say yes to the other's, take one back. */
@Path("/matches/{id}/story")
@RolesAllowed({Roles.PARTICIPANT, Roles.PASS})
@Produces(MediaType.TEXT_HTML)
public class SharingResource {
    private final Sharing sharing;

    SharingResource(Sharing sharing) {
        this.sharing = sharing;
    }

    @GET
    public TemplateInstance page(@RestPath MatchId id) {
        return sharing.page(id);
    }

    @POST
    @Path("/offer")
    public Response offer(@RestPath MatchId id, @BeanParam StoryForm form) {
        return sharing.offer(id, form);
    }

    @POST
    @Path("/{story}/consent")
    public Response consent(@RestPath MatchId id, @RestPath StoryId story, @BeanParam StoryForm form) {
        return sharing.consent(id, story, form);
    }

    @POST
    @Path("/{story}/retract")
    public Response retract(@RestPath MatchId id, @RestPath StoryId story) {
        return sharing.retract(id, story);
    }
}
