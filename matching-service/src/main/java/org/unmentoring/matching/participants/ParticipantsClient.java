package org.unmentoring.matching.participants;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.json.TolerantReader;
import org.unmentoring.base.request.RequestIdHeader;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/** Of participants-service only what this service asks. Held against its contract by a test. */
@Path("/v1")
@RegisterRestClient(configKey = "participants")
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(TolerantReader.class)
@Produces("application/json")
interface ParticipantsClient {

    record Token(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}

    record Emails(List<String> emails) {}

    record Found(List<KnownPerson> items) {}

    record Skips(List<FulfilledSkip> items) {}

    /** @param purpose what the people themselves read it was for: mail or match */
    record Ids(List<String> ids, String purpose) {}

    record Turn(String forward) {}

    record PauseAsked(Instant askedAt) {}

    record Contacts(List<Contact> items) {}

    record Organisers(List<ParticipantId> items) {}

    @POST
    @Path("/oauth/token")
    @Consumes("application/x-www-form-urlencoded")
    Token token(
            @FormParam("grant_type") String grantType,
            @FormParam("client_id") String client,
            @FormParam("client_secret") String secret);

    @GET
    @Path("/programmes/{id}")
    Programme programme(@RestPath ProgrammeId id);

    @GET
    @Path("/programmes/{id}/pool")
    @Produces("application/x-ndjson")
    InputStream pool(@HeaderParam("Authorization") String token, @RestPath ProgrammeId id);

    @GET
    @Path("/programmes/{id}/enrolled")
    Enrolled enrolled(@HeaderParam("Authorization") String token, @RestPath ProgrammeId id, @RestQuery Instant since);

    @POST
    @Path("/programmes/{id}/participants/lookup")
    Found lookup(@HeaderParam("Authorization") String token, @RestPath ProgrammeId id, Emails emails);

    @POST
    @Path("/programmes/{id}/skips-fulfilled")
    void skipsFulfilled(@HeaderParam("Authorization") String token, @RestPath ProgrammeId id, Skips skips);

    @POST
    @Path("/programmes/{id}/participants/{participant}/pause")
    void pause(
            @HeaderParam("Authorization") String token,
            @RestPath ProgrammeId id,
            @RestPath ParticipantId participant,
            PauseAsked asked);

    @POST
    @Path("/contacts")
    Contacts contacts(@HeaderParam("Authorization") String token, Ids ids);

    @GET
    @Path("/programmes/{id}/organiser-ids")
    Organisers organisers(@HeaderParam("Authorization") String token, @RestPath ProgrammeId id);

    @PUT
    @Path("/programmes/{id}/sandbox/turns/{number}")
    void turn(@HeaderParam("Authorization") String token, @RestPath ProgrammeId id, @RestPath long number, Turn turn);
}
