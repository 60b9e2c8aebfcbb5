package org.unmentoring.notifications.erasure;

import static org.unmentoring.base.security.Roles.OPERATOR;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;

@Path("/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures", description = "Forgetting people in all that was, is or will be sent")
public class ErasureResource {
    private final ErasureService service;

    ErasureResource(ErasureService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SERVICE)
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person",
            description =
                    "What waits to be sent to them or about them is cancelled, what was sent is emptied. May be repeated.")
    public Erased erase(@NotNull @Valid ErasureRequest person) {
        return service.erase(person);
    }

    @GET
    @RolesAllowed({SERVICE, OPERATOR})
    @Operation(operationId = "listErasures", summary = "List who was erased, by ids that are nobody's any more")
    public Page<LedgerEntry> list(@BeanParam PageRequest page) {
        return service.list(page);
    }
}
