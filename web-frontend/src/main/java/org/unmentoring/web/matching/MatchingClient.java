package org.unmentoring.web.matching;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.RoundId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.session.Bearer;

@RegisterRestClient(configKey = "matching")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(Bearer.class)
@Path("/v1")
interface MatchingClient {
    @GET
    @Path("/me/matches")
    Items<MyMatch> myMatches(@RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/me/matches/{match}")
    MyMatch myMatch(@RestPath MatchId match);

    @POST
    @Path("/me/matches/{match}/dropout")
    void dropOut(@RestPath MatchId match);

    @GET
    @Path("/me/export")
    byte[] export();

    @GET
    @Path("/programmes/{id}/next-round")
    NextRound nextRound(@RestPath ProgrammeId id);

    @PUT
    @Path("/matches/{match}/outcomes/{participant}")
    void answer(@RestPath MatchId match, @RestPath ParticipantId participant, Outcome outcome);

    @GET
    @Path("/matches/{match}/reasons")
    OfferedReasons reasons(@RestPath MatchId match);

    @GET
    @Path("/programmes/{id}/silent")
    Items<AskedToPause> silent(@RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/programmes/{id}/reason-list")
    OfferedReasons reasonList(@RestPath ProgrammeId id);

    @GET
    @Path("/matches/{match}/staying")
    StayingQuestion stayingQuestion(@RestPath MatchId match);

    @PUT
    @Path("/matches/{match}/staying")
    void staying(@RestPath MatchId match, StayingAnswer answer);

    @GET
    @Path("/matches/{match}/meeting")
    Meeting meeting(@RestPath MatchId match);

    @PUT
    @Path("/matches/{match}/meeting/offer")
    void offer(@RestPath MatchId match, Meeting.NewOffer offer);

    @DELETE
    @Path("/matches/{match}/meeting/offer")
    void withdrawOffer(@RestPath MatchId match);

    @PUT
    @Path("/matches/{match}/meeting/pick")
    void pick(@RestPath MatchId match, Meeting.NewPick pick);

    @DELETE
    @Path("/matches/{match}/meeting")
    void callOff(@RestPath MatchId match);

    @GET
    @Path("/programmes/{id}/schedule")
    RestResponse<Schedule> schedule(@RestPath ProgrammeId id);

    @PUT
    @Path("/programmes/{id}/schedule")
    void plan(@RestPath ProgrammeId id, @HeaderParam("If-Match") String version, Schedule schedule);

    @GET
    @Path("/programmes/{id}/rounds")
    Items<Round> rounds(@RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/rounds/{id}")
    Round round(@RestPath RoundId id);

    @GET
    @Path("/rounds/{id}/matches")
    Items<Match> matches(@RestPath RoundId id, @RestQuery int limit, @RestQuery String cursor);

    @POST
    @Path("/rounds/{id}/approval")
    Round approve(@RestPath RoundId id);

    @POST
    @Path("/rounds/{id}/abandonment")
    Round giveUp(@RestPath RoundId id);

    @POST
    @Path("/rounds/{id}/held-back-matches")
    Mended holdBack(@RestPath RoundId id, HoldingBack match);

    @GET
    @Path("/rounds/{id}/explanation")
    Explanation explanation(@RestPath RoundId id, @HeaderParam("Accept-Language") String language);

    @GET
    @Path("/rounds/{id}/proof")
    Proof proof(@RestPath RoundId id);

    @GET
    @Path("/rounds/{id}/proof")
    byte[] proofAsItIs(@RestPath RoundId id);

    @GET
    @Path("/programmes/{id}/growth")
    Growth growth(@RestPath ProgrammeId id);

    @GET
    @Path("/programmes/{id}/network")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> networkAs(
            @RestPath ProgrammeId id,
            @RestQuery Integer throughRound,
            @HeaderParam("Accept") String type,
            @HeaderParam("Accept-Language") String language);

    @GET
    @Path("/programmes/{id}/network/film")
    Film film(@RestPath ProgrammeId id);

    @GET
    @Path("/programmes/{id}/network/film/people")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> filmOfPeople(
            @RestPath ProgrammeId id, @RestQuery Integer fromRound, @HeaderParam("Accept") String type);

    @GET
    @Path("/programmes/{id}/network/film/organisations")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> filmOfOrganisations(
            @RestPath ProgrammeId id,
            @RestQuery Integer fromRound,
            @RestQuery Integer throughRound,
            @HeaderParam("Accept") String type,
            @HeaderParam("Accept-Language") String language);

    @GET
    @Path("/programmes/{id}/network/publication")
    RestResponse<Publication> publication(@RestPath ProgrammeId id);

    @PUT
    @Path("/programmes/{id}/network/publication")
    void publish(@RestPath ProgrammeId id, @HeaderParam("If-Match") String version, Publication choice);

    @GET
    @Path("/programmes/{id}/network/public")
    PublicNetwork publicNetwork(@RestPath ProgrammeId id);

    @GET
    @Path("/programmes/{id}/network/public")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> publicNetworkAs(
            @RestPath ProgrammeId id,
            @HeaderParam("Accept") String type,
            @HeaderParam("Accept-Language") String language);

    @GET
    @Path("/programmes/{id}/growth")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> growthAs(
            @RestPath ProgrammeId id,
            @HeaderParam("Accept") String type,
            @HeaderParam("Accept-Language") String language);
}
