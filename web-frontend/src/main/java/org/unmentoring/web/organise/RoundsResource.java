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
import org.unmentoring.web.neighbour.RoundId;
import org.unmentoring.web.session.Roles;

/** The rounds of a programme, one with its matches, and bringing in earlier ones from a spreadsheet. */
@Path("/organise/{id}/rounds")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class RoundsResource {
    private final Importing importing;
    private final Rounds rounds;

    RoundsResource(Importing importing, Rounds rounds) {
        this.importing = importing;
        this.rounds = rounds;
    }

    @GET
    public TemplateInstance rounds(@RestPath ProgrammeId id) {
        return importing.rounds(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response importHistory(@RestPath ProgrammeId id, @BeanParam Upload upload) {
        return importing.importHistory(id, upload);
    }

    @GET
    @Path("/{round}")
    public TemplateInstance round(@RestPath ProgrammeId id, @RestPath RoundId round, @RestQuery String cursor) {
        return rounds.one(id, round, cursor);
    }
}
