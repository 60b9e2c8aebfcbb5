package org.unmentoring.web.complaining;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

@Path("/organise/{id}/complaints")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class ComplaintListResource {
    private final Answering answering;

    ComplaintListResource(Answering answering) {
        this.answering = answering;
    }

    @GET
    public TemplateInstance list(@RestPath ProgrammeId id) {
        return answering.list(id);
    }
}
