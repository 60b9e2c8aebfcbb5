package org.unmentoring.web.matching;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.session.Bearer;

/** Apart from the other operations, since a large draw or spreadsheet takes longer than a page may. */
@RegisterRestClient(configKey = "matching-long-work")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(Bearer.class)
@Path("/v1")
interface MatchingLongWork {
    @POST
    @Path("/programmes/{id}/rounds")
    Round draw(@RestPath ProgrammeId id, @HeaderParam("Idempotency-Key") String key, DrawRequest request);

    @POST
    @Path("/programmes/{id}/history")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    HistoryImport importHistory(@RestPath ProgrammeId id, @RestQuery boolean dryRun, byte[] file);

    record DrawRequest(boolean dryRun) {}
}
