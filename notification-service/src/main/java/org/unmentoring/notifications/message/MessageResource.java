package org.unmentoring.notifications.message;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;

@Path("/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages", description = "Mails to people: accepted, sent in their time, and what became of them")
public class MessageResource {
    private final MessageService service;
    private final Bulk bulk;

    MessageResource(MessageService service, Bulk bulk) {
        this.service = service;
        this.bulk = bulk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SERVICE)
    @ResponseStatus(202)
    @APIResponseSchema(value = Accepted.class, responseCode = "202", responseDescription = "Kept; it will be sent")
    @Operation(operationId = "sendMessage", summary = "Send somebody a message, now or later")
    public Accepted send(
            @NotNull @Valid NewMessage message, @RestHeader("Idempotency-Key") @Parameter(hidden = true) String key) {
        return service.send(message, key);
    }

    @POST
    @Path("/bulk")
    @Consumes({MediaType.APPLICATION_JSON, BulkReader.LINES})
    @RolesAllowed(SERVICE)
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BulkMessages.class)),
                @Content(mediaType = BulkReader.LINES, schema = @Schema(implementation = BulkMessage.class))
            })
    @Operation(
            operationId = "sendMessages",
            summary = "Send many messages, up to 10,000 a request",
            description =
                    "Each row stands for itself: what is wrong with one refuses that one only, and a row whose key"
                            + " was accepted before is not sent again. What was accepted is kept before the answer.")
    public BulkAnswer sendMany(
            @NotNull byte[] body, @RestHeader("Content-Type") @Parameter(hidden = true) String mediaType) {
        return bulk.send(body, mediaType);
    }

    @GET
    @RolesAllowed({SERVICE, OPERATOR})
    @Operation(operationId = "listMessages", summary = "Find messages, oldest first")
    public Page<MessageView> about(
            @RestQuery @Parameter(description = "The reference that they were sent with") String reference,
            @BeanParam PageRequest page) {
        return service.about(reference, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({SERVICE, OPERATOR})
    @Operation(operationId = "getMessage", summary = "See what became of a message")
    public MessageView get(@RestPath MessageId id) {
        return service.get(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(SERVICE)
    @APIResponse(responseCode = "204", description = "It will not be sent")
    @APIResponse(responseCode = "409", description = "It has left already, or is leaving just now")
    @Operation(operationId = "cancelMessage", summary = "Cancel a message that has not been sent yet")
    public void cancel(@RestPath MessageId id, @RestHeader("If-Match") IfMatch ifMatch) {
        service.cancel(id, ifMatch);
    }
}
