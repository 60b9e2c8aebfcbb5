package org.unmentoring.participants.token;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/.well-known/jwks.json")
@Tag(name = "Tokens")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {
    private final TokenService service;

    KeyResource(TokenService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readKeys", summary = "Read the public keys that tokens are signed with")
    public Jwk.Set keys() {
        return service.keys();
    }
}
