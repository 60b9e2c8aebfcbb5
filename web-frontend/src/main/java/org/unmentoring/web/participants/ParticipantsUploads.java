package org.unmentoring.web.participants;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.ImportId;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.session.Bearer;

/** Apart from the other operations, since a large spreadsheet takes longer than a page may. */
@RegisterRestClient(configKey = "participants-uploads")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(Bearer.class)
@Path("/v1")
interface ParticipantsUploads {
    @POST
    @Path("/programmes/{id}/imports")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    PeopleImport importPeople(@RestPath ProgrammeId id, @RestQuery boolean dryRun, byte[] file);

    @POST
    @Path("/programmes/{id}/imports/later")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    ImportState importPeopleLater(@RestPath ProgrammeId id, @RestQuery boolean dryRun, byte[] file);

    @GET
    @Path("/programmes/{id}/imports/{importId}")
    ImportState importState(@RestPath ProgrammeId id, @RestPath ImportId importId);

    @GET
    @Path("/programmes/{id}/imports/{importId}/report")
    PeopleImport importReport(@RestPath ProgrammeId id, @RestPath ImportId importId);

    @GET
    @Path("/programmes/{id}/imports/{importId}/report.csv")
    @Produces(MediaType.WILDCARD)
    byte[] importReportCsv(@RestPath ProgrammeId id, @RestPath ImportId importId);
}
