package org.unmentoring.notifications.event;

import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "What happened in the sister services, for whoever asked to hear of it")
public class EventResource {
    private final EventService service;

    EventResource(EventService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SERVICE)
    @ResponseStatus(202)
    @APIResponseSchema(
            value = EventsAccepted.class,
            responseCode = "202",
            responseDescription = "Kept for whoever asked")
    @Operation(
            operationId = "tellEvents",
            summary = "Tell what happened",
            description =
                    "Deliveries are written down before this is answered. An event that is told again is not delivered again.")
    public EventsAccepted tell(@NotNull @Valid NewEvents events) {
        return service.accept(events);
    }
}
