package org.unmentoring.participants.complaint;

import static org.unmentoring.base.security.Roles.PARTICIPANT;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;

@Path("/v1/me/complaints")
@Tag(name = "Me", description = "A person's own data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(PARTICIPANT)
public class OwnComplaintResource {
    private final ComplaintService service;

    OwnComplaintResource(ComplaintService service) {
        this.service = service;
    }

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "listMyComplaints",
            summary = "Read what I complained of or asked about my data, and the answers",
            description = "Also what came from my address without signing in. The oldest first.")
    public Page<OwnComplaintView> mine(@BeanParam PageRequest page) {
        return service.mine(page);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ComplaintReceipt.class, responseCode = "201")
    @Operation(
            operationId = "complainSignedIn",
            summary = "Complain, or ask about my data",
            description = "A mail says that it came in and by when it is answered.")
    public ComplaintReceipt take(@NotNull @Valid NewOwnComplaint said) {
        return service.takeMine(said);
    }
}
