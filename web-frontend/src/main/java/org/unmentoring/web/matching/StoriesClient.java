package org.unmentoring.web.matching;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.StoryId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.session.Bearer;

@RegisterRestClient(configKey = "matching")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(Bearer.class)
@Path("/v1")
interface StoriesClient {
    @GET
    @Path("/matches/{match}/stories")
    MatchStories ofMatch(@RestPath MatchId match);

    @PUT
    @Path("/matches/{match}/stories/mine")
    void offer(@RestPath MatchId match, MatchStories.Offer offer);

    @PUT
    @Path("/matches/{match}/stories/{story}/consent")
    void consent(@RestPath MatchId match, @RestPath StoryId story, MatchStories.Consent consent);

    @DELETE
    @Path("/matches/{match}/stories/{story}")
    void retract(@RestPath MatchId match, @RestPath StoryId story);

    @GET
    @Path("/programmes/{id}/stories")
    Items<Story> published(@RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/programmes/{id}/stories/feed.atom")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> atom(@RestPath ProgrammeId id);

    @GET
    @Path("/programmes/{id}/stories/feed.json")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> json(@RestPath ProgrammeId id);

    @GET
    @Path("/programmes/{id}/offered-stories")
    Items<OfferedStory> offered(
            @RestPath ProgrammeId id, @RestQuery String state, @RestQuery int limit, @RestQuery String cursor);

    @PUT
    @Path("/programmes/{id}/offered-stories/{story}/decision")
    void decide(@RestPath ProgrammeId id, @RestPath StoryId story, OfferedStory.Decision decision);
}
