package org.unmentoring.matching.events;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.unmentoring.base.json.TolerantReader;
import org.unmentoring.base.request.RequestIdHeader;

/** Of notification-service only what this room asks. Held against its contract by a test. */
@Path("/v1/events")
@RegisterRestClient(configKey = "notifications")
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(TolerantReader.class)
@Produces("application/json")
interface EventsClient {

    record Told(List<Event> events) {}

    record Accepted(int deliveries) {}

    @POST
    Accepted tell(@HeaderParam("Authorization") String token, @HeaderParam("Idempotency-Key") String key, Told events);
}
