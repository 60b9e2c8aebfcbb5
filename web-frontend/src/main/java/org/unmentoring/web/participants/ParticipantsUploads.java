package org.unmentoring.web.participants;

import jakarta.ws.rs.Consumes;
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
}
