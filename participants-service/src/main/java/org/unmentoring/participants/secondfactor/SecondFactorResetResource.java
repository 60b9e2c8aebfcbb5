package org.unmentoring.participants.secondfactor;

import static org.unmentoring.base.security.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}/organisers/{participant}/second-factor")
@Tag(name = "Programmes")
@RolesAllowed(OPERATOR)
public class SecondFactorResetResource {
    private final SecondFactorService service;

    SecondFactorResetResource(SecondFactorService service) {
        this.service = service;
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "Taken away; its person is signed out and told by mail")
    @Operation(
            operationId = "resetSecondFactor",
            summary = "Take away the second step of an organiser who has lost phone and recovery codes",
            description = "Be sure first who asks: whoever reads their mails can set up another one then.")
    public void reset(@RestPath ProgrammeId id, @RestPath ParticipantId participant) {
        service.reset(id, participant);
    }
}
