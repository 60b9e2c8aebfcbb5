package org.unmentoring.participants.participant;

import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/contacts")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {
    private final ContactService service;

    ContactResource(ContactService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(SERVICE)
    @Operation(
            operationId = "readContacts",
            summary = "Read names and addresses to write to people",
            description = "Who is not there any more, or whose data is kept and not used, is not in the answer.")
    public Contacts read(@NotNull @Valid ContactRequest asked) {
        return service.of(asked);
    }
}
