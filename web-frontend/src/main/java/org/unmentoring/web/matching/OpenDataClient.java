package org.unmentoring.web.matching;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.session.Bearer;

@RegisterRestClient(configKey = "matching-long-work")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(Bearer.class)
@Path("/v1/programmes/{id}/open-data")
interface OpenDataClient {
    record Request(String licence) {}

    @GET
    OpenData.Publications published(@RestPath ProgrammeId id);

    @GET
    @Path("/preview")
    OpenData.Preview preview(@RestPath ProgrammeId id);

    @POST
    OpenData.Publication publish(@RestPath ProgrammeId id, @HeaderParam("Idempotency-Key") String key, Request licence);

    @DELETE
    @Path("/{version}")
    OpenData.Publication withdraw(@RestPath ProgrammeId id, @RestPath int version);

    @GET
    @Path("/{version}")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> dataset(@RestPath ProgrammeId id, @RestPath int version);

    @GET
    @Path("/{version}/{file}")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> file(@RestPath ProgrammeId id, @RestPath int version, @RestPath String file);
}
