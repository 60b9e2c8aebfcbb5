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
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.session.Bearer;

@RegisterRestClient(configKey = "matching")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(Bearer.class)
@Path("/v1")
interface ImpactClient {
    @GET
    @Path("/programmes/{id}/impact-survey")
    RestResponse<ImpactSurvey> survey(@RestPath ProgrammeId id);

    @PUT
    @Path("/programmes/{id}/impact-survey")
    void change(@RestPath ProgrammeId id, @HeaderParam("If-Match") String version, ImpactSurvey.Choice choice);

    @GET
    @Path("/programmes/{id}/impact")
    @Produces(MediaType.APPLICATION_JSON)
    Impact impact(@RestPath ProgrammeId id);

    @GET
    @Path("/programmes/{id}/impact")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> impactAs(
            @RestPath ProgrammeId id,
            @HeaderParam("Accept") String type,
            @HeaderParam("Accept-Language") String language);

    @GET
    @Path("/programmes/{id}/impact/public")
    PublicImpact publicImpact(@RestPath ProgrammeId id);

    @GET
    @Path("/me/impact-surveys")
    Items<MySurvey.Listed> mine();

    @GET
    @Path("/me/impact-surveys/{id}")
    MySurvey mySurvey(@RestPath ProgrammeId id);

    @PUT
    @Path("/me/impact-surveys/{id}")
    void takePart(@RestPath ProgrammeId id, MySurvey.TakePart choice);

    @PUT
    @Path("/me/impact-surveys/{id}/answers")
    void answer(@RestPath ProgrammeId id, MySurvey.Answers answers);
}
