package org.unmentoring.participants.imports;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}/imports")
@Tag(name = "Import", description = "The organiser's spreadsheet")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ORGANISER, OPERATOR})
public class ImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final ImportService service;

    ImportResource(ImportService service) {
        this.service = service;
    }

    @POST
    @Consumes({"text/csv", XLSX, "application/vnd.ms-excel", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importPeople",
            summary = "Bring in people from a spreadsheet",
            description = "XLSX or CSV, found out by content. All or nothing; the same file again changes nothing;"
                    + " with dryRun the report says what would happen.")
    public ImportReport bringIn(
            @RestPath ProgrammeId id, @RestQuery DryRun dryRun, @BeanParam ColumnsAsked columns, byte[] content) {
        return service.bringIn(id, DryRun.asked(dryRun), ColumnNames.of(columns), content);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importPeopleFromForm", summary = "Bring in people from a spreadsheet, sent by a form")
    public ImportReport bringInFromForm(
            @RestPath ProgrammeId id,
            @RestQuery DryRun dryRun,
            @BeanParam ColumnsAsked columns,
            @RestForm("file") FileUpload file) {
        return service.bringIn(id, DryRun.asked(dryRun), ColumnNames.of(columns), ImportService.content(file));
    }

    @POST
    @Path("/later")
    @Consumes({"text/csv", XLSX, "application/vnd.ms-excel", MediaType.APPLICATION_OCTET_STREAM})
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportState.class, responseCode = "202")
    @Operation(
            operationId = "importPeopleLater",
            summary = "Bring in people from a large spreadsheet, after the answer",
            description = "The answer's id leads to how far it is. All or nothing, like an import that is answered when"
                    + " it is made.")
    public ImportState accept(
            @RestPath ProgrammeId id, @RestQuery DryRun dryRun, @BeanParam ColumnsAsked columns, byte[] content) {
        return service.accept(id, DryRun.asked(dryRun), ColumnNames.of(columns), content);
    }

    @GET
    @Path("/{importId}")
    @Cache(noStore = true)
    @Operation(operationId = "readImport", summary = "Read how far an import is")
    public ImportState state(@RestPath ProgrammeId id, @RestPath ImportId importId) {
        return service.state(id, importId);
    }

    @GET
    @Path("/{importId}/report")
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "The import is under way, or has failed")
    @Operation(operationId = "readImportReport", summary = "Read what an import did; kept for 30 days")
    public ImportReport report(@RestPath ProgrammeId id, @RestPath ImportId importId) {
        return service.report(id, importId);
    }

    @GET
    @Path("/{importId}/report.csv")
    @APIResponse(responseCode = "409", description = "The import is under way, or has failed")
    @Produces("text/csv;charset=UTF-8")
    @APIResponse(
            responseCode = "200",
            description = "A line for each row worth a look; what looks like a formula has an apostrophe before it",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(operationId = "downloadImportReport", summary = "Download what an import did, for a spreadsheet program")
    public String reportCsv(@RestPath ProgrammeId id, @RestPath ImportId importId) {
        return ReportCsv.of(service.report(id, importId));
    }
}
