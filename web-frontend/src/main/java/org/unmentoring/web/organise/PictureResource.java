package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

/** How a programme grows: a page with picture and table, and the files behind them. */
@Path("/organise/{id}")
@RolesAllowed(Roles.ORGANISER)
public class PictureResource {
    private final Pictures pictures;

    PictureResource(Pictures pictures) {
        this.pictures = pictures;
    }

    @GET
    @Path("/growth")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance growth(@RestPath ProgrammeId id) {
        return pictures.growth(id);
    }

    @GET
    @Path("/growth.{ending:svg|csv|json}")
    public Response growthFile(@RestPath ProgrammeId id, @RestPath String ending) {
        return pictures.growthFile(id, Format.of(ending));
    }
}
