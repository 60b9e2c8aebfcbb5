package org.unmentoring.notifications.bounce;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/bounces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bounces", description = "Mails that came back")
public class BounceResource {
    private final BounceService service;

    BounceResource(BounceService service) {
        this.service = service;
    }

    @POST
    @Consumes("message/rfc822")
    @RolesAllowed({SERVICE, OPERATOR})
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "message/rfc822",
                            schema = @Schema(implementation = String.class, description = "The mail as it came")))
    @Operation(
            operationId = "takeBounce",
            summary = "Hand over a mail that came to a return path",
            description = "The pipe of a mail server calls this. Only a return path that was made here is believed; who"
                    + " hands over any other mail gets 422. May be repeated.")
    public BounceView take(
            @NotNull byte[] mail,
            @RestQuery
                    @Parameter(
                            description = "The recipient on its envelope, when no header of the mail shows it",
                            example = "hello+b-0123@unmentoring.example")
                    String recipient) {
        return service.take(mail, recipient);
    }
}
