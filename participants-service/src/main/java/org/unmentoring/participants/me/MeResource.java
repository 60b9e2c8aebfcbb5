package org.unmentoring.participants.me;

import static org.unmentoring.base.security.Roles.PARTICIPANT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.enrolment.EnrolmentChange;
import org.unmentoring.participants.erasure.ErasureReceipt;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/me")
@Tag(name = "Me", description = "A person's own data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(PARTICIPANT)
public class MeResource {
    private final MeService service;

    MeResource(MeService service) {
        this.service = service;
    }

    @GET
    @Cache(noStore = true)
    @Operation(operationId = "readMe", summary = "Read what is kept about me")
    public MeView read() {
        return service.read();
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeMe", summary = "Change what is kept about me")
    public MeView change(
            @RestHeader("If-Match") IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Profile.class))) JsonNode patch) {
        return service.change(ifMatch, patch);
    }

    @DELETE
    @Operation(
            operationId = "eraseMe",
            summary = "Erase me",
            description =
                    "My places in all programmes and all that is kept about me: here at once, in the other services"
                            + " within a minute. GET /v1/erasures/{id} tells when each is done, without a token.")
    @ResponseStatus(202)
    @APIResponseSchema(value = ErasureReceipt.class, responseCode = "202")
    public ErasureReceipt erase(@RestHeader("If-Match") IfMatch ifMatch) {
        return service.erase(ifMatch);
    }

    @GET
    @Path("/export")
    @Cache(noStore = true)
    @Operation(operationId = "exportMe", summary = "Take away all that is kept about me here")
    public Export export() {
        return service.export();
    }

    @PUT
    @Path("/enrolments")
    @Operation(
            operationId = "changeAllMyEnrolments",
            summary = "Leave or pause all programmes at once, or end all pauses",
            description = "What I left before stays left. The answer holds the places that changed.")
    public EnrolmentViews change(@NotNull @Valid EnrolmentsChange wanted) {
        return service.changeAll(wanted);
    }

    @PUT
    @Path("/enrolments/{programme}")
    @Operation(
            operationId = "changeMyEnrolment",
            summary = "Pause, skip a round, leave or come back to a programme, and say how I like to be matched",
            description = "Only for programmes that I signed up for; the newest wish counts.")
    public EnrolmentView change(
            @RestPath ProgrammeId programme,
            @RequestBody(content = @Content(schema = @Schema(implementation = EnrolmentChange.class)))
                    JsonNode wanted) {
        return service.change(programme, wanted);
    }
}
