package org.unmentoring.participants.organiserinvitation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unmentoring.participants.limit.Limited;

@Path("/v1/organiser-invitations/acceptances")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AcceptanceResource {
    private final OrganiserInvitationService service;

    AcceptanceResource(OrganiserInvitationService service) {
        this.service = service;
    }

    @POST
    @Limited
    @PermitAll
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @APIResponse(responseCode = "404", description = "The link is not known, was taken back or has expired")
    @APIResponseSchema(value = Accepted.class, responseCode = "200")
    @Operation(
            operationId = "acceptOrganiserInvitation",
            summary = "Say yes to organising a programme, with the token of the mailed link",
            description = "From then on its address organises; signing in is a step of its own. May be repeated.")
    public Accepted accept(@NotNull @Valid Acceptance acceptance) {
        return service.accept(acceptance);
    }
}
