package org.unmentoring.participants.notification;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.json.TolerantReader;
import org.unmentoring.base.request.RequestIdHeader;

@RegisterRestClient(configKey = "notification")
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(TolerantReader.class)
@Path("/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
interface ErasureApi {
    record Done(Map<String, Integer> erased) {}

    record Entry(UUID id, UUID participant, Instant askedAt) {}

    record Entries(List<Entry> items, String next) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Done erase(@HeaderParam("Authorization") String token, Erased person);

    @GET
    Entries list(@HeaderParam("Authorization") String token, @RestQuery int limit, @RestQuery String cursor);
}
