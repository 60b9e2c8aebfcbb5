package org.unmentoring.web.attention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.OrganisationId;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.session.Roles;

/** The actions beside what wants attention. */
@Path("/organise/{id}/attention")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class AttentionResource {
    private final Participants participants;

    AttentionResource(Participants participants) {
        this.participants = participants;
    }

    @POST
    @Path("/reached")
    public Response reached(@RestPath ProgrammeId id, @RestForm ParticipantId person) {
        participants.clearUnreachable(id, person);
        return Redirect.to(Notice.REACHED.at("/organise/" + id));
    }

    @POST
    @Path("/remind")
    public Response remind(@RestPath ProgrammeId id) {
        participants.remindUnconfirmed(id);
        return Redirect.to(Notice.REMINDED.at("/organise/" + id));
    }

    @POST
    @Path("/organisations")
    public Response accept(@RestPath ProgrammeId id, @RestForm OrganisationId organisation) {
        participants.accept(organisation);
        return Redirect.to(Notice.ORGANISATIONACCEPTED.at("/organise/" + id));
    }
}
