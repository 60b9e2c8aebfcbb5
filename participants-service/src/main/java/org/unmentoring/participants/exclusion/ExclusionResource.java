package org.unmentoring.participants.exclusion;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}/exclusions")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({ORGANISER, OPERATOR})
public class ExclusionResource {
    private final ExclusionService service;

    ExclusionResource(ExclusionService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listExclusions",
            summary = "List who is kept apart in a programme",
            description = "Only by its organisers: what people ask for themselves is in confidence.")
    public Page<ExclusionView> list(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ExclusionView.class, responseCode = "201")
    @Operation(
            operationId = "keepApart",
            summary = "Keep two people of a programme apart",
            description = "A line manager and a report, say. From the next draw on.")
    public ExclusionView keepApart(@RestPath ProgrammeId id, @NotNull @Valid NewExclusion wanted) {
        return service.keepApart(id, wanted);
    }

    @DELETE
    @Path("/{exclusion}")
    @Operation(operationId = "stopKeepingApart", summary = "Stop keeping two people of a programme apart")
    public void takeBack(@RestPath ProgrammeId id, @RestPath ExclusionId exclusion) {
        service.takeBack(id, exclusion);
    }
}
