package org.unmentoring.web.organise;

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

/** An organiser's programmes: how it goes, a round by hand. */
@Path("/organise")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class ProgrammeResource {
    private final Organising organising;

    ProgrammeResource(Organising organising) {
        this.organising = organising;
    }

    @GET
    public TemplateInstance mine() {
        return organising.mine();
    }

    @GET
    @Path("/{id}")
    public TemplateInstance programme(@RestPath ProgrammeId id) {
        return organising.programme(id);
    }

    @POST
    @Path("/{id}/preview")
    public Response preview(@RestPath ProgrammeId id) {
        return organising.preview(id);
    }

    @POST
    @Path("/{id}/draw")
    public Response draw(@RestPath ProgrammeId id, @RestForm String key) {
        return organising.draw(id, key);
    }
}
