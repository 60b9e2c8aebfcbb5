package org.unmentoring.participants.imports;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    public ImportReport bringIn(@RestPath ProgrammeId id, @RestQuery DryRun dryRun, byte[] content) {
        return service.bringIn(id, DryRun.asked(dryRun), content);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importPeopleFromForm", summary = "Bring in people from a spreadsheet, sent by a form")
    public ImportReport bringInFromForm(
            @RestPath ProgrammeId id, @RestQuery DryRun dryRun, @RestForm("file") FileUpload file) {
        return service.bringInUpload(id, DryRun.asked(dryRun), file);
    }
}
