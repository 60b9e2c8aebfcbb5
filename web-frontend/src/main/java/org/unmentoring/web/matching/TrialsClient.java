package org.unmentoring.web.matching;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.TrialId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.session.Bearer;

@RegisterRestClient(configKey = "matching")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(Bearer.class)
@Path("/v1")
interface TrialsClient {
    @GET
    @Path("/programmes/{id}/trials")
    Items<Trial> of(@RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);

    @POST
    @Path("/programmes/{id}/trials")
    Trial register(@RestPath ProgrammeId id, @HeaderParam("Idempotency-Key") String key, Trial.NewTrial trial);

    @POST
    @Path("/programmes/{id}/trials/power")
    Trial.Power power(@RestPath ProgrammeId id, Trial.PowerQuestion question);

    @GET
    @Path("/trials/{trial}")
    Trial get(@RestPath TrialId trial);

    @GET
    @Path("/trials/{trial}/registration")
    byte[] registration(@RestPath TrialId trial);

    @POST
    @Path("/trials/{trial}/start")
    void start(@RestPath TrialId trial);

    @POST
    @Path("/trials/{trial}/stop")
    void stop(@RestPath TrialId trial);

    @GET
    @Path("/trials/{trial}/analysis")
    Trial.Finding finding(@RestPath TrialId trial);

    @GET
    @Path("/trials/{trial}/analysis")
    byte[] findingAsItIs(@RestPath TrialId trial);

    @GET
    @Path("/trials/{trial}/flow")
    Trial.Flow flow(@RestPath TrialId trial);
}
