package org.unmentoring.participants.organiserinvitation;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}/organiser-invitations")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({ORGANISER, OPERATOR})
public class OrganiserInvitationResource {
    private final OrganiserInvitationService service;

    OrganiserInvitationResource(OrganiserInvitationService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listOrganiserInvitations", summary = "List who is asked to organise and has not answered")
    public Page<OrganiserInvitationView> list(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganiserInvitationView.class, responseCode = "201")
    @Operation(
            operationId = "inviteOrganiser",
            summary = "Ask somebody by mail to organise a programme too",
            description =
                    "The mail has a link that works for seven days. A newer invitation takes the place of an older one.")
    public OrganiserInvitationView invite(@RestPath ProgrammeId id, @NotNull @Valid NewOrganiserInvitation wanted) {
        return service.invite(id, wanted);
    }

    @DELETE
    @Path("/{invitation}")
    @APIResponse(responseCode = "204", description = "Taken back; its link leads nowhere")
    @Operation(operationId = "withdrawOrganiserInvitation", summary = "Take back an invitation to organise")
    public void withdraw(@RestPath ProgrammeId id, @RestPath OrganiserInvitationId invitation) {
        service.withdraw(id, invitation);
    }
}
