package org.unmentoring.notifications.webhook;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;

@Path("/v1/webhook-endpoints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Tenant.SCOPE, ORGANISER, OPERATOR})
@Tag(name = "Webhooks", description = "Hear what happens, signed as Standard Webhooks lays down")
public class EndpointResource {
    private final EndpointService service;

    EndpointResource(EndpointService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listWebhookEndpoints", summary = "List your endpoints, oldest first")
    public Page<EndpointView> list(@BeanParam PageRequest page) {
        return service.list(page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(
            value = CreatedEndpoint.class,
            responseCode = "201",
            responseDescription = "Made; its secret is shown this once")
    @APIResponse(responseCode = "409", description = "There are enough endpoints already")
    @Operation(
            operationId = "createWebhookEndpoint",
            summary = "Have events posted to an address of yours",
            description = "A partner hears of its own organisation's people, an organiser of the programmes named.")
    public CreatedEndpoint create(@NotNull @Valid NewEndpoint endpoint) {
        return service.create(endpoint);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhookEndpoint", summary = "See an endpoint and how it goes")
    public EndpointView get(@RestPath WebhookEndpointId id) {
        return service.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EndpointView.class, responseDescription = "As it is now")
    @APIResponse(responseCode = "409", description = "This endpoint is part of the service's configuration")
    @Operation(operationId = "changeWebhookEndpoint", summary = "Change, stop or start an endpoint")
    public EndpointView change(
            @RestPath WebhookEndpointId id,
            @RestHeader("If-Match") IfMatch ifMatch,
            @NotNull @Valid EndpointChange change) {
        return service.change(id, ifMatch, change);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Deleted with its deliveries; nothing is posted there any more")
    @APIResponse(responseCode = "409", description = "This endpoint is part of the service's configuration")
    @Operation(operationId = "deleteWebhookEndpoint", summary = "Delete an endpoint")
    public void delete(@RestPath WebhookEndpointId id, @RestHeader("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/secrets")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = SecretView.class,
            responseCode = "201",
            responseDescription = "Made; it is shown this once")
    @APIResponse(responseCode = "409", description = "This endpoint is part of the service's configuration")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Make a new secret",
            description = "For 24 hours deliveries carry two signatures: with the new secret and with the one before.")
    public SecretView rotate(@RestPath WebhookEndpointId id) {
        return service.rotate(id);
    }
}
