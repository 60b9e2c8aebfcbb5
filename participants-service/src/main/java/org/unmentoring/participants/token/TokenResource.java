package org.unmentoring.participants.token;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.unmentoring.participants.limit.Limited;

@Path("/v1/oauth/token")
@Tag(name = "Tokens", description = "Tokens for programs, and the keys to check all tokens with")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
    private final TokenService service;

    TokenResource(TokenService service) {
        this.service = service;
    }

    @POST
    @Limited
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @APIResponseSchema(value = TokenGrant.class, responseCode = "200")
    @PermitAll
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "grantToken",
            summary = "Get a token with a client's credentials",
            description =
                    "RFC 6749, client credentials; the credentials as HTTP Basic or in the form. A partner's client may ask"
                            + " for less than it has been allowed, in scope. Where an issuer outside is trusted, an organiser's"
                            + " token of it is exchanged for one of ours (RFC 8693), which opens a session.")
    public TokenGrant grant(
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RestHeader("User-Agent") @Parameter(hidden = true) String userAgent,
            @BeanParam TokenForm form) {
        return service.grant(authorization, userAgent, form);
    }
}
