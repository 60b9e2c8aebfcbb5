package org.unmentoring.notifications.webhook;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/webhook-endpoints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Tenant.SCOPE, ORGANISER, OPERATOR})
@Tag(name = "Webhooks")
public class DeliveryResource {
    private final DeliveryService service;

    DeliveryResource(DeliveryService service) {
        this.service = service;
    }

    @GET
    @Path("/deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List an endpoint's deliveries, the newest first",
            description = "Kept for 30 days. Of answers only the status code is kept.")
    public Page<DeliveryView> list(@RestPath WebhookEndpointId id, @BeanParam PageRequest page) {
        return service.of(id, page);
    }

    @POST
    @Path("/deliveries/{delivery}/replay")
    @ResponseStatus(202)
    @APIResponseSchema(
            value = DeliveryView.class,
            responseCode = "202",
            responseDescription = "It will be delivered again, under the same webhook-id")
    @APIResponse(responseCode = "409", description = "The endpoint is disabled")
    @Operation(operationId = "replayWebhookDelivery", summary = "Deliver an event again")
    public DeliveryView replay(@RestPath WebhookEndpointId id, @RestPath WebhookDeliveryId delivery) {
        return service.replay(id, delivery);
    }

    @POST
    @Path("/test")
    @ResponseStatus(202)
    @APIResponseSchema(
            value = DeliveryView.class,
            responseCode = "202",
            responseDescription = "An endpoint.test is on its way; the list of deliveries tells what became of it")
    @APIResponse(responseCode = "409", description = "The endpoint is disabled")
    @Operation(operationId = "testWebhookEndpoint", summary = "Have a test event delivered")
    public DeliveryView test(@RestPath WebhookEndpointId id) {
        return service.test(id);
    }
}
