package org.unmentoring.notifications.suppression;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/unsubscribe/{token}")
@Produces("text/html;charset=UTF-8")
@PermitAll
@Tag(name = "Suppressions")
public class UnsubscribeResource {
    private final UnsubscribeService service;

    UnsubscribeResource(UnsubscribeService service) {
        this.service = service;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "A page with a button",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "askToUnsubscribe",
            summary = "See what unsubscribing means",
            description = "Changes nothing, for mail scanners follow links.")
    public Response ask(@RestPath String token) {
        return service.ask(token);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            description = "No such mail goes to the address any more",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "unsubscribe",
            summary = "Unsubscribe the address that got this link (RFC 8058)",
            description = "May be repeated. What the body says does not matter.")
    public Response unsubscribe(@RestPath String token) {
        return service.unsubscribe(token);
    }
}
