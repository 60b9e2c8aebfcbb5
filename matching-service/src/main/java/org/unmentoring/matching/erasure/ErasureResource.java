package org.unmentoring.matching.erasure;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/erasures")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Erasures", description = "Forgetting what people said and what was said of them")
public class ErasureResource {

    private final ErasureService service;

    ErasureResource(ErasureService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({SERVICE, OPERATOR})
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person",
            description =
                    "This service asks participants-service every few seconds whom to erase; this is for who can't wait."
                            + " Seats and answers stay, without words, so that growth and network stay as they were. May be repeated.")
    public Erased erase(@NotNull @Valid ErasureRequest person) {
        return service.erase(person.id(), person.participant());
    }
}
