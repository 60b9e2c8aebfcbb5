package org.unmentoring.participants.roster;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.UpdatedSince;
import org.unmentoring.participants.token.Scopes;

@Path("/v1/programmes/{id}/participants")
@Tag(name = "Participants", description = "Who has a place in a programme")
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {
    private final RosterService service;

    RosterResource(RosterService service) {
        this.service = service;
    }

    @GET
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @APIResponseSchema(value = Roster.class, responseCode = "200")
    @RolesAllowed({ORGANISER, OPERATOR, Scopes.READ_PARTICIPANTS})
    @Operation(
            operationId = "listParticipants",
            summary = "List everybody with a place in a programme",
            description = "A partner's client sees its own organisation's people, as long as they have not left."
                    + " With updatedSince only what changed since, and in gone who is to be seen no more.")
    public Roster list(@RestPath ProgrammeId id, @RestQuery UpdatedSince updatedSince, @BeanParam PageRequest page) {
        return service.list(id, updatedSince == null ? null : updatedSince.at(), page);
    }
}
