package org.unmentoring.participants.complaint;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.limit.Limited;

@Path("/v1/complaints")
@Tag(
        name = "Complaints",
        description = "Complaints and requests about people's data, and the day they must be answered")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComplaintResource {
    static final String STATUS = "open|answered|closed";

    private final ComplaintService service;

    ComplaintResource(ComplaintService service) {
        this.service = service;
    }

    @POST
    @Limited
    @PermitAll
    @ResponseStatus(202)
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @APIResponseSchema(value = ComplaintReceipt.class, responseCode = "202")
    @Operation(
            operationId = "complain",
            summary = "Complain, or ask about your data, without signing in",
            description =
                    "A mail says that it came in and by when it is answered. The answer here is the same whether the"
                            + " address is known or not.")
    public ComplaintReceipt take(@NotNull @Valid NewComplaint said) {
        return service.take(said);
    }

    @GET
    @RolesAllowed(OPERATOR)
    @Operation(operationId = "listComplaints", summary = "List complaints, what must be answered first at the top")
    public Page<ComplaintView> list(
            @RestQuery
                    @Pattern(regexp = STATUS, message = "Please choose open, answered or closed.")
                    @Parameter(description = "Only those")
                    String status,
            @BeanParam PageRequest page) {
        return service.all(status, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ORGANISER, OPERATOR})
    @Operation(operationId = "readComplaint", summary = "Read a complaint")
    public ComplaintView read(@RestPath ComplaintId id) {
        return service.read(id);
    }

    @PUT
    @Path("/{id}/answer")
    @RolesAllowed({ORGANISER, OPERATOR})
    @Operation(
            operationId = "answerComplaint",
            summary = "Answer a complaint, or close it",
            description = "Once. The person sees the words; with answered they are mailed, too.")
    public ComplaintView answer(
            @RestPath ComplaintId id, @RestHeader("If-Match") IfMatch ifMatch, @NotNull @Valid ComplaintAnswer given) {
        return service.answer(id, ifMatch, given);
    }
}
