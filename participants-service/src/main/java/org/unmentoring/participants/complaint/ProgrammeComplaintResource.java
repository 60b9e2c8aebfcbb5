package org.unmentoring.participants.complaint;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}/complaints")
@Tag(name = "Complaints")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeComplaintResource {
    private final ComplaintService service;

    ProgrammeComplaintResource(ComplaintService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({ORGANISER, OPERATOR})
    @Operation(
            operationId = "listProgrammeComplaints",
            summary = "List what people complain of or ask in a programme",
            description = "What must be answered first at the top.")
    public Page<ComplaintView> list(
            @RestPath ProgrammeId id,
            @RestQuery
                    @Pattern(regexp = ComplaintResource.STATUS, message = "Please choose open, answered or closed.")
                    @Parameter(description = "Only those")
                    String status,
            @BeanParam PageRequest page) {
        return service.ofProgramme(id, status, page);
    }
}
