package org.unmentoring.web.organise;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the link of an invitation leads: nothing happens before the button. */
@Path("/organise-with-us")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AcceptResource {
    private final Inviting inviting;

    AcceptResource(Inviting inviting) {
        this.inviting = inviting;
    }

    @GET
    public Response consent(@RestQuery String token) {
        return inviting.consent(token);
    }

    @POST
    public Response accept(@RestForm String token) {
        return inviting.accept(token);
    }
}
