package org.unmentoring.participants.programme;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.participant.ParticipantId;

@Path("/v1/programmes/{id}/organisers")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({ORGANISER, OPERATOR})
public class OrganiserResource {
    private final OrganiserService service;

    OrganiserResource(OrganiserService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listOrganisers", summary = "List who organises a programme")
    public Page<OrganiserView> list(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganiserView.class, responseCode = "201")
    @Operation(
            operationId = "appointOrganiser",
            summary = "Make somebody an organiser of a programme",
            description = "Whoever is not known yet becomes a participant, without taking a place in the programme.")
    public OrganiserView appoint(@RestPath ProgrammeId id, @NotNull @Valid NewOrganiser wanted) {
        return service.appoint(id, wanted);
    }

    @DELETE
    @Path("/{participant}")
    @APIResponse(responseCode = "204", description = "Organises it no more, and is signed out")
    @APIResponse(responseCode = "409", description = "Nobody else organises it")
    @Operation(
            operationId = "removeOrganiser",
            summary = "Let somebody organise a programme no more",
            description =
                    "Never the last one. Whoever is removed is signed out, since their token says that they organise;"
                            + " what else they are stays as it is.")
    public void remove(@RestPath ProgrammeId id, @RestPath ParticipantId participant) {
        service.remove(id, participant);
    }
}
