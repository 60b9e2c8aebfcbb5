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

/** Who organises a programme, and asking somebody else to. */
@Path("/organise/{id}/organisers")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class OrganisersResource {
    private final Inviting inviting;

    OrganisersResource(Inviting inviting) {
        this.inviting = inviting;
    }

    @GET
    public TemplateInstance organisers(@RestPath ProgrammeId id) {
        return inviting.organisers(id);
    }

    @POST
    public Response invite(
            @RestPath ProgrammeId id, @RestForm String name, @RestForm String email, @RestForm String language) {
        return inviting.invite(id, new Inviting.Form(name, email, language));
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@RestPath ProgrammeId id, @RestForm String invitation) {
        return inviting.withdraw(id, invitation);
    }
}
