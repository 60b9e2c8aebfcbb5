package org.unmentoring.matching.participants;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.json.TolerantReader;
import org.unmentoring.base.request.RequestIdHeader;

/** Of participants-service's ledger of erasures only what this service asks. Held against its contract by a test. */
@Path("/v1/erasures")
@RegisterRestClient(configKey = "participants")
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(TolerantReader.class)
@Produces("application/json")
interface ErasuresClient {

    record Entries(List<Erasures.Entry> items, String next) {}

    record Done(Map<String, Integer> erased) {}

    @GET
    Entries list(
            @HeaderParam("Authorization") String token,
            @RestQuery String waitingFor,
            @RestQuery int limit,
            @RestQuery String cursor);

    @PUT
    @Path("/{id}/services/{service}")
    @Consumes("application/json")
    void done(@HeaderParam("Authorization") String token, @RestPath UUID id, @RestPath String service, Done done);
}
