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

/** A person's data and their rights. */
@Path("/me/data")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class MyDataResource {
    private final Rights rights;

    MyDataResource(Rights rights) {
        this.rights = rights;
    }

    @GET
    public TemplateInstance page() {
        return rights.page();
    }

    @GET
    @Path("/export")
    @Produces(MediaType.APPLICATION_JSON)
    public Response export() {
        return rights.export();
    }

    @POST
    @Path("/restrict")
    public Response restrict() {
        return rights.restrict(true);
    }

    @POST
    @Path("/use-again")
    public Response useAgain() {
        return rights.restrict(false);
    }

    @POST
    @Path("/object")
    public Response object() {
        return rights.object(true);
    }

    @POST
    @Path("/no-objection")
    public Response noObjection() {
        return rights.object(false);
    }
}
