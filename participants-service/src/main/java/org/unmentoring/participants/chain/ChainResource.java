package org.unmentoring.participants.chain;

import static org.unmentoring.base.security.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/audit/verification")
@Tag(name = "Audit", description = "That the trail of who saw or changed personal data is whole")
@Produces(MediaType.APPLICATION_JSON)
public class ChainResource {
    private final VerificationService service;

    ChainResource(VerificationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(OPERATOR)
    @Cache(noStore = true)
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "Check the audit trail's chain from its beginning",
            description = "Give a link that an earlier answer or the log told, and its digest, to see that it still"
                    + " is the same one.")
    public Verification verify(
            @RestQuery
                    @Pattern(regexp = "[1-9][0-9]{0,17}", message = "number is that of a link, like 20514.")
                    @Parameter(description = "A link that you kept")
                    String number,
            @RestQuery
                    @Pattern(regexp = "[0-9a-f]{64}", message = "digest has 64 hexadecimal digits, in lower case.")
                    @Parameter(description = "Its digest")
                    String digest) {
        return service.verify(number, digest);
    }
}
