package org.unmentoring.participants.notification;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.request.RequestIdHeader;

@RegisterRestClient(configKey = "notification")
@RegisterProvider(RequestIdHeader.class)
@Path("/v1/sequence-people/{key}")
interface SequencesApi {
    record Moved(String email) {
        @Override
        public String toString() {
            return "an address"; // kept out of logs
        }
    }

    @PUT
    @Path("/address")
    @Consumes(MediaType.APPLICATION_JSON)
    void move(@HeaderParam("Authorization") String token, @RestPath UUID key, Moved to);

    @DELETE
    @Path("/sequences")
    void end(@HeaderParam("Authorization") String token, @RestPath UUID key, @RestQuery UUID programme);
}
