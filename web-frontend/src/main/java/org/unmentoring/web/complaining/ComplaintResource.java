package org.unmentoring.web.complaining;

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
import org.unmentoring.web.session.Roles;

/** Where the mail to whoever has to answer leads. */
@Path("/organise/complaints/{complaint}")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class ComplaintResource {
    private final Answering answering;

    ComplaintResource(Answering answering) {
        this.answering = answering;
    }

    @GET
    public TemplateInstance one(@RestPath String complaint) {
        return answering.one(complaint);
    }

    @POST
    public Response answer(
            @RestPath String complaint, @RestForm String version, @RestForm String status, @RestForm String words) {
        return answering.answer(complaint, version, status, words);
    }
}
