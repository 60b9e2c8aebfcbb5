package org.unmentoring.notifications.sequence;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;
import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.version.IfMatch;

@Path("/v1/sequence-definitions/{owner}/{name}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sequences", description = "Mails about one matter that follow each other until somebody has answered")
public class DefinitionResource {
    private final DefinitionService service;

    DefinitionResource(DefinitionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({ORGANISER, SERVICE, OPERATOR})
    @Operation(
            operationId = "getSequenceDefinition",
            summary = "See the steps that hold for a programme, or for all",
            description = "Those of somebody who chose none are those of default; chosenFor says whose they are.")
    public DefinitionView get(
            @RestPath Owner owner, @RestPath @Pattern(regexp = Fact.WORD, message = Fact.SENTENCE) String name) {
        return service.get(owner, name);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ORGANISER, SERVICE, OPERATOR})
    @Operation(
            operationId = "putSequenceDefinition",
            summary = "Choose the steps for a programme, or for all",
            description = "For sequences that begin from now on. The first time no If-Match is needed."
                    + " default is for services and operators.")
    public DefinitionView put(
            @RestPath Owner owner,
            @RestPath @Pattern(regexp = Fact.WORD, message = Fact.SENTENCE) String name,
            @RestHeader("If-Match") IfMatch ifMatch,
            @NotNull @Valid Definition chosen) {
        return service.put(owner, name, ifMatch, chosen);
    }
}
