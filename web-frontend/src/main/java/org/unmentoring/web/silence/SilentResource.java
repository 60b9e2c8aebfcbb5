package org.unmentoring.web.silence;

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
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

/** Who has said nothing for a while, and asking them kindly. */
@Path("/organise/{id}/silent")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class SilentResource {
    private final AskingKindly asking;

    SilentResource(AskingKindly asking) {
        this.asking = asking;
    }

    @GET
    public TemplateInstance page(@RestPath ProgrammeId id) {
        return asking.page(id);
    }

    @POST
    public Response ask(@RestPath ProgrammeId id, @RestForm ParticipantId person) {
        return asking.ask(id, person);
    }
}
