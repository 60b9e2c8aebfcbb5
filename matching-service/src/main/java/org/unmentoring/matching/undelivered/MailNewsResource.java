package org.unmentoring.matching.undelivered;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/webhooks/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks", description = "What notification-service tells")
public class MailNewsResource {
    private final MailNewsService service;

    MailNewsResource(MailNewsService service) {
        this.service = service;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Taken, now or before")
    @APIResponse(responseCode = "401", description = "Not signed, or too old")
    @APIResponse(responseCode = "404", description = "Sent with a pass, which is for its own match only")
    @Operation(
            operationId = "hearOfMessage",
            summary = "Hear what became of a message",
            description = "For notification-service: proven by the signature of Standard Webhooks, not by a token.")
    public void take(@Context HttpHeaders headers, @NotNull @Size(max = 100_000) String body) {
        service.take(headers, body);
    }
}
