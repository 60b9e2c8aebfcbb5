package org.unmentoring.participants.apiclient;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;

@Path("/v1/api-clients")
@Tag(name = "API clients", description = "Partners' programs, and the secrets they get their tokens with")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({ORGANISER, OPERATOR})
public class ApiClientResource {
    private final ApiClientService service;

    ApiClientResource(ApiClientService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listApiClients",
            summary = "List partners' clients, oldest first",
            description = "An organiser sees those that are for own programmes only.")
    public Page<ApiClientView> list(@BeanParam PageRequest page) {
        return service.list(page);
    }

    @POST
    @Cache(noStore = true)
    @ResponseStatus(201)
    @APIResponseSchema(
            value = CreatedApiClient.class,
            responseCode = "201",
            responseDescription = "Made; its secret is shown this once")
    @Operation(operationId = "makeApiClient", summary = "Let a partner's program in")
    public CreatedApiClient make(@NotNull @Valid NewApiClient wanted) {
        return service.make(wanted);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readApiClient", summary = "Read one client, and when its secrets were last used")
    public ApiClientView get(@RestPath ApiClientId id) {
        return service.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeApiClient",
            summary = "Change what a client may do, and where, or stop it",
            description = "Tokens that it has already run out within ten minutes.")
    public ApiClientView change(
            @RestPath ApiClientId id,
            @RestHeader("If-Match") IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ApiClientDetails.class)))
                    JsonNode patch) {
        return service.change(id, ifMatch, patch);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Deleted with its secrets")
    @Operation(operationId = "deleteApiClient", summary = "Delete a client")
    public void delete(@RestPath ApiClientId id, @RestHeader("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/secrets")
    @Cache(noStore = true)
    @ResponseStatus(201)
    @APIResponseSchema(
            value = NewSecret.class,
            responseCode = "201",
            responseDescription = "Made; it is shown this once")
    @APIResponse(responseCode = "409", description = "Two are live already")
    @Operation(
            operationId = "addApiClientSecret",
            summary = "Make another secret",
            description = "The one before goes on working until it is deleted; two at most.")
    public NewSecret addSecret(@RestPath ApiClientId id) {
        return service.addSecret(id);
    }

    @DELETE
    @Path("/{id}/secrets/{secret}")
    @APIResponse(responseCode = "204", description = "It works no more")
    @Operation(
            operationId = "deleteApiClientSecret",
            summary = "Delete a secret",
            description = "No If-Match is needed. Without any secret a client gets no token.")
    public void deleteSecret(@RestPath ApiClientId id, @RestPath ClientSecretId secret) {
        service.deleteSecret(id, secret);
    }
}
