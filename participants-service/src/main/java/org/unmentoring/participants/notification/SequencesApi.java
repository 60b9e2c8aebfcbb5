package org.unmentoring.participants.notification;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
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
    @DELETE
    @Path("/sequences")
    void end(@HeaderParam("Authorization") String token, @RestPath UUID key, @RestQuery UUID programme);
}
