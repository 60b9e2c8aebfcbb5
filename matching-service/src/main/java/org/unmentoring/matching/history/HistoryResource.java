package org.unmentoring.matching.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/history")
@Produces("application/json")
@Tag(name = "History", description = "Rounds held before, from an organiser's spreadsheet")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class HistoryResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BYTES = "application/octet-stream";

    private final HistoryService history;
    private final Caller caller;

    HistoryResource(HistoryService history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Consumes({XLSX, "text/csv", "application/vnd.ms-excel", BYTES})
    @Operation(
            operationId = "importHistory",
            summary = "Take earlier rounds over from a spreadsheet",
            description = "XLSX with a sheet for each round, or CSV with a column Round. All or nothing; the same file "
                    + "again changes nothing; with dryRun the report says what would happen.")
    public HistoryReport bringIn(
            @RestPath ProgrammeId id,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) DryRun dryRun,
            byte[] content) {
        caller.mustOrganise(id.value());
        return history.bringIn(id, DryRun.asked(dryRun), content);
    }

    @POST
    @Consumes("multipart/form-data")
    @Operation(operationId = "importHistoryFromForm", summary = "Take earlier rounds over, sent by a form")
    public HistoryReport bringInFromForm(
            @RestPath ProgrammeId id,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) DryRun dryRun,
            @RestForm FileUpload file) {
        caller.mustOrganise(id.value());
        return history.bringIn(id, DryRun.asked(dryRun), file);
    }
}
