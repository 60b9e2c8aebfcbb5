package org.unmentoring.matching.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/** Of notification-service only what this service asks. Held against its contract by a test. */
@Path("/v1")
@RegisterRestClient(configKey = "notifications")
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(TolerantReader.class)
@Produces("application/json")
interface NotificationsClient {

    record Recipient(String name, String email, String language) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewMessage(
            String template,
            Recipient to,
            Map<String, Object> values,
            String reference,
            UUID organisation,
            Instant sendAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            String key,
            String name,
            String email,
            String language,
            String nation,
            String timeZone,
            UUID organisation,
            Map<String, Object> values) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewSequence(
            String sequence,
            String reference,
            ProgrammeId programme,
            List<Person> to,
            Map<String, Object> values,
            Instant startAt,
            Instant endAt,
            List<String> replaces,
            boolean rehearsal) {}

    record NewSequences(List<NewSequence> items) {}

    record Accepted(UUID id) {}

    /** @param chosenFor whose steps these are */
    record Definition(String chosenFor) {}

    record Turn(String forward) {}

    record AllAccepted(List<Accepted> items) {}

    @POST
    @Path("/messages")
    Accepted send(
            @HeaderParam("Authorization") String token, @HeaderParam("Idempotency-Key") String key, NewMessage message);

    @POST
    @Path("/sequences/bulk")
    AllAccepted start(@HeaderParam("Authorization") String token, NewSequences sequences);

    @POST
    @Path("/sequences")
    Accepted start(@HeaderParam("Authorization") String token, NewSequence sequence);

    @GET
    @Path("/sequence-definitions/{owner}/{name}")
    Definition definition(
            @HeaderParam("Authorization") String token, @RestPath ProgrammeId owner, @RestPath String name);

    @DELETE
    @Path("/sequences/{reference}")
    void stop(@HeaderParam("Authorization") String token, @RestPath String reference, @RestQuery String because);

    @DELETE
    @Path("/sequences/{reference}/people/{key}")
    void stop(@HeaderParam("Authorization") String token, @RestPath String reference, @RestPath ParticipantId key);

    @PUT
    @Path("/sequences/{reference}/facts/{fact}")
    void tell(@HeaderParam("Authorization") String token, @RestPath String reference, @RestPath String fact);

    @GET
    @Path("/programmes/{programme}/sandbox")
    SandboxMails.State sandbox(@HeaderParam("Authorization") String token, @RestPath ProgrammeId programme);

    @PUT
    @Path("/programmes/{programme}/sandbox/turns/{number}")
    void turn(
            @HeaderParam("Authorization") String token,
            @RestPath ProgrammeId programme,
            @RestPath long number,
            Turn turn);
}
