package org.unmentoring.notifications.sequence;

import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Of all that is under way for a person, whoever began it. */
@Path("/v1/sequence-people/{key}")
@RolesAllowed(SERVICE)
@Tag(name = "Sequences")
public class PeopleResource {
    private final SequenceService service;

    PeopleResource(SequenceService service) {
        this.service = service;
    }

    @PUT
    @Path("/address")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "What waits for this person goes there")
    @Operation(
            operationId = "movePersonInSequences",
            summary = "Somebody has another address: what waits to be sent to them goes there",
            description = "Nudges to come, and mails of matches and times that have not left. What was sent stays as it"
                    + " was, and a link to sign in goes nowhere else. May be repeated.")
    public void move(
            @RestPath @Pattern(regexp = Reference.WORD, message = Reference.SENTENCE) String key,
            @NotNull @Valid NewAddress address) {
        service.move(key, address);
    }

    @DELETE
    @Path("/sequences")
    @APIResponse(
            responseCode = "204",
            description = "Whoever was to meet this person is not asked about it any more either")
    @Operation(
            operationId = "endSequencesOfPerson",
            summary = "Somebody has left: end all sequences that they are in",
            description = "For everybody in them, since nobody will meet this person now.")
    public void leave(
            @RestPath @Pattern(regexp = Reference.WORD, message = Reference.SENTENCE) String key,
            @RestQuery @Parameter(description = "Only those of this programme") UUID programme) {
        service.leave(key, programme);
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "Names, addresses and values are gone")
    @Operation(
            operationId = "erasePersonFromSequences",
            summary = "Somebody is erased: end all sequences that they are in, and forget what they say of people")
    public void erase(@RestPath @Pattern(regexp = Reference.WORD, message = Reference.SENTENCE) String key) {
        service.erase(key);
    }
}
