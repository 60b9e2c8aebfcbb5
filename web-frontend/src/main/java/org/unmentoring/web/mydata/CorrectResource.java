package org.unmentoring.web.mydata;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.session.Roles;

@Path("/me/correct")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class CorrectResource {
    private final Correcting correcting;

    CorrectResource(Correcting correcting) {
        this.correcting = correcting;
    }

    @GET
    public TemplateInstance page() {
        return correcting.page();
    }

    @POST
    public Response correct(@BeanParam CorrectionForm form) {
        return correcting.correct(form);
    }
}
