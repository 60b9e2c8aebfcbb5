package org.unmentoring.web.mydata;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.session.Roles;

@Path("/me/address")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class AddressResource {
    private final ChangingAddress changing;

    AddressResource(ChangingAddress changing) {
        this.changing = changing;
    }

    @GET
    public TemplateInstance page() {
        return changing.page();
    }

    @POST
    public Response wish(@RestForm String email) {
        return changing.wish(email);
    }

    @POST
    @Path("/cancel")
    public Response cancel() {
        return changing.cancel();
    }
}
