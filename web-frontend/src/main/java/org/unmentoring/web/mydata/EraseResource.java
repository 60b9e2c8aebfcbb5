package org.unmentoring.web.mydata;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.session.Roles;

/** Says what erasing means, and does it behind its own button only. */
@Path("/me/erase")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class EraseResource {
    private final Rights rights;

    EraseResource(Rights rights) {
        this.rights = rights;
    }

    @GET
    public TemplateInstance ask() {
        return MyDataPages.erase();
    }

    @POST
    public Response erase() {
        return rights.erase();
    }
}
