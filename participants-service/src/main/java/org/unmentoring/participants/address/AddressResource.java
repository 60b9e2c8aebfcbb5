package org.unmentoring.participants.address;

import static org.unmentoring.base.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/me/address-change")
@RolesAllowed(PARTICIPANT)
@Tag(name = "Me", description = "A person's own data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AddressResource {
    private final AddressService service;

    AddressResource(AddressService service) {
        this.service = service;
    }

    @PUT
    @ResponseStatus(202)
    @APIResponseSchema(value = PendingAddress.class, responseCode = "202")
    @Operation(
            operationId = "askToChangeMyAddress",
            summary = "Ask for another mail address",
            description =
                    "A link goes to the new address, a word to the present one. The newest wish counts. The answer"
                            + " is the same whoever has that address.")
    public PendingAddress ask(@NotNull @Valid NewAddress wanted) {
        return service.ask(wanted);
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "The address stays as it is; the mailed link leads nowhere")
    @Operation(
            operationId = "cancelMyAddressChange",
            summary = "Take back the wish for another mail address",
            description = "May be repeated, and no If-Match is needed.")
    public void cancel() {
        service.cancel();
    }
}
