package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

/** The people of a programme, and bringing in more from a spreadsheet. */
@Path("/organise/{id}/people")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class PeopleResource {
    private final Importing importing;

    PeopleResource(Importing importing) {
        this.importing = importing;
    }

    @GET
    public TemplateInstance people(@RestPath ProgrammeId id, @RestQuery String cursor) {
        return importing.people(id, cursor);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response importPeople(@RestPath ProgrammeId id, @BeanParam Upload upload) {
        return importing.importPeople(id, upload);
    }
}
