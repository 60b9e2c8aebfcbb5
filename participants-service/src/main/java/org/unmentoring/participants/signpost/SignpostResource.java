package org.unmentoring.participants.signpost;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}/signposts")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignpostResource {
    private final SignpostService service;

    SignpostResource(SignpostService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readSignposts",
            summary = "Read a programme's signposts to other ways to connect",
            description = "Events, groups of peers: shown to whoever pauses, skips a round or leaves.")
    public SignpostList of(@RestPath ProgrammeId id) {
        return service.of(id);
    }

    @PUT
    @RolesAllowed({ORGANISER, OPERATOR})
    @Operation(operationId = "replaceSignposts", summary = "Replace a programme's signposts, all of them")
    public SignpostList replace(
            @RestPath ProgrammeId id, @RestHeader("If-Match") IfMatch ifMatch, @NotNull @Valid NewSignposts wanted) {
        return service.replace(id, ifMatch, wanted);
    }
}
