package org.unmentoring.participants.enrolment;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;
import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}")
@Tag(name = "Participants", description = "Who has a place in a programme")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentResource {
    private final EnrolmentService service;
    private final PoolStream pool;

    EnrolmentResource(EnrolmentService service, PoolStream pool) {
        this.service = service;
        this.pool = pool;
    }

    @GET
    @Path("/participants")
    @RolesAllowed({ORGANISER, OPERATOR})
    @Operation(operationId = "listParticipants", summary = "List everybody with a place in a programme")
    public Page<EnrolledPerson> list(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @GET
    @Path("/pool")
    @RolesAllowed(SERVICE)
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "readPool",
            summary = "Stream who can be drawn now",
            description = "A line each, ordered by id; no names, no addresses.")
    @APIResponse(
            responseCode = "200",
            description = "One JSON object a line",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = PoolEntry.class)))
    public StreamingOutput pool(@RestPath ProgrammeId id) {
        return pool.of(id);
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
