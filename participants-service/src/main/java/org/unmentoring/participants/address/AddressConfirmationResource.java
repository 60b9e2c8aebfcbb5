package org.unmentoring.participants.address;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unmentoring.participants.limit.Limited;

@Path("/v1/address-changes/confirmations")
@Tag(name = "Me", description = "A person's own data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AddressConfirmationResource {
    private final AddressService service;

    AddressConfirmationResource(AddressService service) {
        this.service = service;
    }

    @POST
    @Limited
    @PermitAll
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @APIResponse(responseCode = "404", description = "The link is not known, was taken back or has expired")
    @APIResponse(responseCode = "409", description = "Somebody takes part with this address already")
    @APIResponseSchema(value = AddressMoved.class, responseCode = "200")
    @Operation(
            operationId = "confirmAddressChange",
            summary = "Confirm a new address with the token of the mailed link",
            description = "From then on mails and sign-in links go there. Sessions go on. May be repeated.")
    public AddressMoved confirm(@NotNull @Valid AddressConfirmation confirmation) {
        return service.confirm(confirmation);
    }
}
