package org.unmentoring.matching.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.json.TolerantReader;
import org.unmentoring.base.request.RequestIdHeader;

/** Of notification-service only what this service asks. Held against its contract by a test. */
@Path("/v1/messages")
@RegisterRestClient(configKey = "notifications")
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(TolerantReader.class)
@Produces("application/json")
interface NotificationsClient {

    record Recipient(String name, String email, String language) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewMessage(String template, Recipient to, Map<String, Object> values, String reference, Instant sendAt) {}

    record Accepted(UUID id, String status) {}

    record Message(UUID id, String template, String status) {}

    record Messages(List<Message> items) {}

    @POST
    Accepted send(
            @HeaderParam("Authorization") String token, @HeaderParam("Idempotency-Key") String key, NewMessage message);

    @GET
    Messages about(@HeaderParam("Authorization") String token, @RestQuery String reference);

    @DELETE
    @Path("/{id}")
    void cancel(@HeaderParam("Authorization") String token, @HeaderParam("If-Match") String ifMatch, @RestPath UUID id);
}
