package org.unmentoring.participants.exclusion;

import static org.unmentoring.base.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.participant.ParticipantId;

@Path("/v1/me/exclusions")
@Tag(name = "Me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PARTICIPANT)
public class OwnExclusionResource {
    private final OwnExclusionService service;

    OwnExclusionResource(OwnExclusionService service) {
        this.service = service;
    }

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "listMyExclusions",
            summary = "List whom I never want to be put in touch with",
            description = "Only those that I made myself.")
    public Page<OwnExclusionView> list(@BeanParam PageRequest page) {
        return service.list(page);
    }

    @PUT
    @Path("/{participant}")
    @Operation(
            operationId = "excludeSomebody",
            summary = "Never put me in touch with somebody",
            description = "In no programme, from the next draw on. In confidence: neither that person nor an organiser"
                    + " learns of it. The answer is the same whether or not there is such a person.")
    public void exclude(@RestPath ParticipantId participant) {
        service.exclude(participant);
    }

    @DELETE
    @Path("/{participant}")
    @Operation(
            operationId = "includeSomebody",
            summary = "Take back that I never want to be put in touch with somebody",
            description = "The answer is the same whether or not I had said so.")
    public void include(@RestPath ParticipantId participant) {
        service.include(participant);
    }
}
