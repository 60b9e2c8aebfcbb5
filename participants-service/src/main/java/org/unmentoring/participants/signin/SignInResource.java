package org.unmentoring.participants.signin;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.unmentoring.participants.limit.Limited;

@Path("/v1/sign-in-links")
@Tag(name = "Sign-in", description = "A mailed link instead of a password")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class SignInResource {
    private final SignInService service;

    SignInResource(SignInService service) {
        this.service = service;
    }

    @POST
    @Limited
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @ResponseStatus(202)
    @APIResponseSchema(value = LinkIsOnItsWay.class, responseCode = "202")
    @Operation(
            operationId = "mailSignInLink",
            summary = "Ask for a sign-in link by mail",
            description = "The answer is the same whoever asks.")
    public LinkIsOnItsWay mailLink(@NotNull @Valid SignInRequest request) {
        return service.mailLink(request);
    }
}
