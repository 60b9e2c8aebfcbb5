package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.ImportId;
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
    public TemplateInstance people(@RestPath ProgrammeId id, @RestQuery String cursor, @BeanParam PeopleFilter filter) {
        return importing.people(id, cursor, filter);
    }

    @GET
    @Path("/imports/{imported}")
    public TemplateInstance state(@RestPath ProgrammeId id, @RestPath ImportId imported) {
        return importing.state(id, imported);
    }

    @GET
    @Path("/imports/{imported}/report.csv")
    @Produces("text/csv")
    public Response report(@RestPath ProgrammeId id, @RestPath ImportId imported) {
        return Response.ok(importing.reportCsv(id, imported))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-report.csv\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response importPeople(@RestPath ProgrammeId id, @BeanParam Upload upload) {
        return importing.importPeople(id, upload);
    }
}
