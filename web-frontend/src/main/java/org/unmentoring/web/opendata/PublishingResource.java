package org.unmentoring.web.opendata;

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
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

/** An organiser's page of open data. */
@Path("/organise/{id}/open-data")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class PublishingResource {
    private final PublishingData publishing;

    PublishingResource(PublishingData publishing) {
        this.publishing = publishing;
    }

    @GET
    public TemplateInstance page(@RestPath ProgrammeId id) {
        return publishing.page(id);
    }

    @POST
    public Response publish(@RestPath ProgrammeId id, @RestForm String key, @RestForm String licence) {
        return publishing.publish(id, key, licence);
    }

    @POST
    @Path("/{version}/withdraw")
    public Response withdraw(@RestPath ProgrammeId id, @RestPath int version) {
        return publishing.withdraw(id, version);
    }
}
