package org.unmentoring.web.matching;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.session.Bearer;

@RegisterRestClient(configKey = "matching")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(Bearer.class)
@Path("/v1/programmes/{id}")
interface ReasonsClient {
    @GET
    @Path("/reasons")
    ReasonFigures figures(@RestPath ProgrammeId id);

    @GET
    @Path("/reasons")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> figuresAs(@RestPath ProgrammeId id, @HeaderParam("Accept") String type);

    @GET
    @Path("/reasons/comments")
    Items<ReasonComment> comments(@RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/time-to-meeting")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> timeToMeetingAs(
            @RestPath ProgrammeId id,
            @HeaderParam("Accept") String type,
            @HeaderParam("Accept-Language") String language);

    @GET
    @Path("/silent")
    Items<SilentPerson> silent(@RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);

    @PUT
    @Path("/silent/{participant}")
    SilentPerson ask(@RestPath ProgrammeId id, @RestPath ParticipantId participant);
}
