package org.unmentoring.participants.enrolment;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;
import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}")
@Tag(name = "Participants", description = "Who has a place in a programme")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentResource {
    private final EnrolmentService service;

    EnrolmentResource(EnrolmentService service) {
        this.service = service;
    }

    @DELETE
    @Path("/participants/{participant}/unreachable")
    @RolesAllowed({ORGANISER, OPERATOR})
    @APIResponse(responseCode = "204", description = "This person is drawn again")
    @Operation(
            operationId = "clearUnreachable",
            summary = "Say that mails reach somebody again",
            description = "May be repeated, and no If-Match is needed. A mail that comes back marks the person again.")
    public void clearUnreachable(@RestPath ProgrammeId id, @RestPath ParticipantId participant) {
        service.reached(id, participant);
    }

    @GET
    @Path("/enrolled")
    @RolesAllowed(SERVICE)
    @Operation(operationId = "countEnrolled", summary = "Count who has a place in a programme")
    public Enrolled enrolled(@RestPath ProgrammeId id, @RestQuery Since since) {
        return service.enrolled(id, since == null ? Since.EVER : since);
    }

    @POST
    @Path("/participants/{participant}/pause")
    @RolesAllowed(SERVICE)
    @APIResponse(responseCode = "204", description = "Paused until they come back; only an active place is")
    @Operation(
            operationId = "pauseParticipant",
            summary = "Pause somebody who asked for it",
            description = "For those who said so by the link of a mail of a sister service. May be repeated.")
    public void pause(@RestPath ProgrammeId id, @RestPath ParticipantId participant, @NotNull @Valid PauseAsked asked) {
        service.pause(id, participant, asked.askedAt());
    }

    @POST
    @Path("/skips-fulfilled")
    @RolesAllowed(SERVICE)
    @APIResponse(responseCode = "204", description = "Who did not ask anew is in the next round")
    @Operation(
            operationId = "tellSkipsFulfilled",
            summary = "Tell who sat out a round because of a wish to skip it",
            description = "May be repeated; a newer wish of the same person stays.")
    public void skipped(@RestPath ProgrammeId id, @NotNull @Valid Skips skips) {
        service.skipped(id, skips);
    }

    @POST
    @Path("/participants/lookup")
    @RolesAllowed(SERVICE)
    @Operation(
            operationId = "lookUpParticipants",
            summary = "Find a programme's people by their addresses",
            description = "Whatever the addresses' case and the places' status; who is not found is not in the answer.")
    public Lookup.Answer lookUp(@RestPath ProgrammeId id, @NotNull @Valid Lookup.Question question) {
        return service.lookUp(id, question);
    }
}
