package org.unmentoring.matching.participants;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.json.TolerantReader;
import org.unmentoring.base.request.RequestIdHeader;

/** Of participants-service only which sessions have ended. Held against its contract by a test. */
@Path("/v1/ended-sessions")
@RegisterRestClient(configKey = "participants")
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(TolerantReader.class)
@Produces("application/json")
interface EndedSessionsClient {

    record Entries(List<EndedSessions.Entry> items, String next) {}

    @GET
    Entries list(
            @HeaderParam("Authorization") String token,
            @RestQuery String updatedSince,
            @RestQuery int limit,
            @RestQuery String cursor);
}
