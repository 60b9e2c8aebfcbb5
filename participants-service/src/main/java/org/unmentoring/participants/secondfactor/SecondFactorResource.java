package org.unmentoring.participants.secondfactor;

import static org.unmentoring.base.security.Roles.PARTICIPANT;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/v1/me/second-factor")
@Tag(name = "Sign-in")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PARTICIPANT)
public class SecondFactorResource {
    private final SecondFactorService service;

    SecondFactorResource(SecondFactorService service) {
        this.service = service;
    }

    @GET
    @Cache(noStore = true)
    @Operation(operationId = "readMySecondFactor", summary = "Read whether I have a second step to sign in with")
    public SecondFactorView read(@Context SecurityIdentity identity) {
        return service.read(identity);
    }

    @POST
    @Cache(noStore = true)
    @APIResponseSchema(value = SetUp.class, responseCode = "200")
    @APIResponse(responseCode = "403", description = "There is one already, and this session has not given its code")
    @Operation(
            operationId = "setUpMySecondFactor",
            summary = "Begin to set up an app that makes codes (TOTP, RFC 6238)",
            description =
                    "It counts from the first code on that is given to this session (giveSecondFactor), within half"
                            + " an hour. Asked again meanwhile it says the same.")
    public SetUp setUp(@Context SecurityIdentity identity) {
        return service.begin(identity);
    }

    @POST
    @Path("/recovery-codes")
    @Cache(noStore = true)
    @APIResponseSchema(value = RecoveryCodes.class, responseCode = "200")
    @APIResponse(responseCode = "403", description = "This session has not given a code")
    @Operation(
            operationId = "renewMyRecoveryCodes",
            summary = "Get ten new codes for when my phone is lost; the old ones end")
    public RecoveryCodes renewCodes(@Context SecurityIdentity identity) {
        return service.renewCodes(identity);
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "Taken away")
    @APIResponse(responseCode = "403", description = "This session has not given a code")
    @APIResponse(responseCode = "409", description = "Organisers need one here")
    @Operation(operationId = "removeMySecondFactor", summary = "Take my second step away")
    public void remove(@Context SecurityIdentity identity) {
        service.remove(identity);
    }
}
