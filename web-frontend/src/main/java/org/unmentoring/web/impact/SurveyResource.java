package org.unmentoring.web.impact;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

/** Whom one knows: taking part, answering now or later, and taking it back. It names people, so one signs in first. */
@Path("/survey/{id}")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class SurveyResource {
    private final Surveying surveying;

    SurveyResource(Surveying surveying) {
        this.surveying = surveying;
    }

    @GET
    public TemplateInstance survey(@RestPath ProgrammeId id) {
        return surveying.page(id);
    }

    @POST
    @Path("/taking-part")
    public Response takePart(@RestPath ProgrammeId id, @RestForm boolean takesPart) {
        return surveying.takePart(id, takesPart);
    }

    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath ProgrammeId id, MultivaluedMap<String, String> said) {
        return surveying.answer(id, said);
    }
}
