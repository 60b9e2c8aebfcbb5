package org.unmentoring.web.mydata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The mailed link opens a page with a button; only the button confirms, since mail scanners follow links too. */
@Path("/change-address")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ConfirmAddressResource {
    private final ChangingAddress changing;

    ConfirmAddressResource(ChangingAddress changing) {
        this.changing = changing;
    }

    @GET
    public Response ask(@RestQuery String token) {
        return changing.ask(token);
    }

    @POST
    public Response confirm(@RestForm String token) {
        return changing.confirm(token);
    }
}
