package org.unmentoring.participants.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.imports.DryRun;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.token.Scopes;

@Path("/v1/programmes/{id}/participants")
@Tag(name = "Invitations", description = "A partner names its people by its own ids; each is asked by mail")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {
    private final InvitationService service;

    InvitationResource(InvitationService service) {
        this.service = service;
    }

    @GET
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @APIResponseSchema(value = InvitationView.class, responseCode = "200")
    @Path("/{externalId}")
    @RolesAllowed({Scopes.READ_PARTICIPANTS, Scopes.WRITE_PARTICIPANTS})
    @Operation(operationId = "readInvitation", summary = "Read what became of somebody that you invited")
    public InvitationView get(@RestPath ProgrammeId id, @RestPath ExternalId externalId) {
        return service.get(id, externalId);
    }

    @PUT
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @Path("/{externalId}")
    @RolesAllowed(Scopes.WRITE_PARTICIPANTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "409", description = "You have invited this address under another id")
    @APIResponse(responseCode = "412", description = "Changed since it was read, where If-Match was sent")
    @Operation(
            operationId = "invite",
            summary = "Invite somebody, or put right what you said of them",
            description =
                    "The answer is the same whether the address is known or not. A mail asks the person, who takes"
                            + " part only after saying yes; another address is asked anew, another name is not. Whoever has"
                            + " answered stays as they are. No If-Match is needed: only you write here.")
    public InvitationView put(
            @RestPath ProgrammeId id,
            @RestPath ExternalId externalId,
            @Parameter(name = "If-Match", hidden = true) @RestHeader("If-Match") IfMatch ifMatch,
            @NotNull @Valid Invitee invitee) {
        return service.put(id, externalId, ifMatch, invitee);
    }

    @DELETE
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @Path("/{externalId}")
    @RolesAllowed(Scopes.WRITE_PARTICIPANTS)
    @APIResponse(responseCode = "204", description = "Forgotten; whoever has joined takes part as before")
    @Operation(operationId = "forgetInvitation", summary = "Take an invitation back, or forget an id")
    public void delete(
            @RestPath ProgrammeId id, @RestPath ExternalId externalId, @RestHeader("If-Match") IfMatch ifMatch) {
        service.delete(id, externalId, ifMatch);
    }

    @POST
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @APIResponseSchema(value = BulkAnswer.class, responseCode = "200")
    @Path("/bulk")
    @RolesAllowed(Scopes.WRITE_PARTICIPANTS)
    @Consumes({MediaType.APPLICATION_JSON, BulkReader.LINES})
    @Operation(
            operationId = "inviteMany",
            summary = "Invite up to 10,000 people",
            description = "Each row is for itself what a single PUT is. With dryRun the answer says what would happen.")
    public BulkAnswer inviteMany(
            @RestPath ProgrammeId id,
            @RestQuery DryRun dryRun,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = BulkInvitees.class)),
                                @Content(
                                        mediaType = BulkReader.LINES,
                                        schema = @Schema(implementation = BulkInvitee.class))
                            })
                    byte[] body) {
        return service.invite(id, DryRun.asked(dryRun), body, mediaType);
    }
}
