package org.unmentoring.participants.programme;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "Communities that are paired, and who organises them")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeResource {
    private final ProgrammeService service;

    ProgrammeResource(ProgrammeService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProgrammes", summary = "List all programmes")
    public Page<ProgrammeView> list(@BeanParam PageRequest page) {
        return service.list(page);
    }

    @POST
    @RolesAllowed({ORGANISER, OPERATOR})
    @Operation(operationId = "openProgramme", summary = "Open a programme")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public RestResponse<ProgrammeView> open(@NotNull @Valid NewProgramme wanted) {
        return Created.at("/v1/programmes/", service.open(wanted));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "readProgramme", summary = "Read one programme")
    public ProgrammeView read(@RestPath ProgrammeId id) {
        return service.get(id);
    }

    @GET
    @Path("/{id}/community")
    @PermitAll
    @Operation(
            operationId = "readCommunity",
            summary = "Read how many take part in a programme, from how many organisations")
    public Community community(@RestPath ProgrammeId id) {
        return service.community(id);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({ORGANISER, OPERATOR})
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeProgramme",
            summary = "Change a programme's name, description, language or time zone")
    public ProgrammeView change(
            @RestPath ProgrammeId id,
            @RestHeader("If-Match") IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
                    JsonNode patch) {
        return service.change(id, ifMatch, patch);
    }
}
