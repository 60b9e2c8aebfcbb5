package org.unmentoring.web.organise;

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
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

/** Other ways to connect, that a programme's people see when they want a pause. */
@Path("/organise/{id}/signposts")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class SignpostsResource {
    private final Signposting signposting;

    SignpostsResource(Signposting signposting) {
        this.signposting = signposting;
    }

    @GET
    public TemplateInstance form(@RestPath ProgrammeId id) {
        return signposting.form(id);
    }

    @POST
    public Response save(@RestPath ProgrammeId id, @BeanParam SignpostsForm form) {
        return signposting.save(id, form);
    }
}
