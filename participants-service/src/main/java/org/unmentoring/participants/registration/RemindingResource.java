package org.unmentoring.participants.registration;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}/unconfirmed-registrations")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ORGANISER, OPERATOR})
public class RemindingResource {
    private final Reminding reminding;

    RemindingResource(Reminding reminding) {
        this.reminding = reminding;
    }

    @GET
    @Operation(
            operationId = "countUnconfirmedRegistrations",
            summary = "How many people signed up and have not confirmed their address",
            description = "Of the last three days; older ones are forgotten. Numbers only.")
    public Unconfirmed unconfirmed(@RestPath ProgrammeId id) {
        return reminding.unconfirmed(id);
    }

    @POST
    @Path("/reminders")
    @Operation(
            operationId = "remindUnconfirmedRegistrations",
            summary = "Send them the mail once more that asks to confirm",
            description = "To each once, and not within an hour of signing up. A second time reminds nobody.")
    public Reminded remind(@RestPath ProgrammeId id) {
        return reminding.remind(id);
    }
}
