package org.unmentoring.web.complaining;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** For anybody: nobody needs to sign in to complain. */
@Path("/complain")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ComplainResource {
    private final Complaining complaining;

    ComplainResource(Complaining complaining) {
        this.complaining = complaining;
    }

    @GET
    public TemplateInstance form() {
        return complaining.form();
    }

    @POST
    public Response send(
            @RestForm String kind,
            @RestForm String words,
            @RestForm String programme,
            @RestForm String name,
            @RestForm String email) {
        return complaining.send(new Complaining.Form(kind, words, programme, name, email));
    }

    @GET
    @Path("/sent")
    public Response sent(@RestQuery String reference) {
        return complaining.sent(reference);
    }
}
