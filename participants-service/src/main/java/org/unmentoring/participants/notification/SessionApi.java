package org.unmentoring.participants.notification;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.request.RequestIdHeader;

@RegisterRestClient(configKey = "notification")
@RegisterProvider(RequestIdHeader.class)
@Path("/v1/ended-sessions")
interface SessionApi {
    record Ended(Instant expiresAt) {}

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    void ended(@HeaderParam("Authorization") String token, @RestPath UUID id, Ended session);
}
