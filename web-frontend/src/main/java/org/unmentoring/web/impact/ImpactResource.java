package org.unmentoring.web.impact;

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
import org.unmentoring.web.matching.ImpactSurvey;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.session.Roles;

/** What being put in touch does, for organisers: words, picture, table and files, and whether people are asked. */
@Path("/organise/{id}")
@RolesAllowed(Roles.ORGANISER)
public class ImpactResource {
    private final Organising organising;

    ImpactResource(Organising organising) {
        this.organising = organising;
    }

    @GET
    @Path("/impact")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance impact(@RestPath ProgrammeId id) {
        return organising.page(id);
    }

    @GET
    @Path("/impact.{ending:svg|csv|json}")
    public Response file(@RestPath ProgrammeId id, @RestPath String ending) {
        return organising.file(id, Format.of(ending));
    }

    @POST
    @Path("/impact/survey")
    @Produces(MediaType.TEXT_HTML)
    public Response change(
            @RestPath ProgrammeId id, @RestForm String ifMatch, @RestForm boolean asked, @RestForm boolean published) {
        return organising.change(id, ifMatch, new ImpactSurvey.Choice(asked, published));
    }
}
