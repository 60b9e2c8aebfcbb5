package org.unmentoring.web.growth;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.session.Roles;

/** How a programme grows: a page with picture and table, and the files behind them. */
@Path("/organise/{id}")
@RolesAllowed(Roles.ORGANISER)
public class GrowthResource {
    private final Growing growing;

    GrowthResource(Growing growing) {
        this.growing = growing;
    }

    @GET
    @Path("/growth")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@RestPath ProgrammeId id) {
        return growing.page(id);
    }

    @GET
    @Path("/growth.{ending:svg|csv|json}")
    public Response file(@RestPath ProgrammeId id, @RestPath String ending) {
        return growing.file(id, Format.of(ending));
    }
}
