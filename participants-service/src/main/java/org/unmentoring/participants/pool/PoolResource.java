package org.unmentoring.participants.pool;

import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.participants.programme.ProgrammeId;

@Path("/v1/programmes/{id}/pool")
@Tag(name = "Participants")
public class PoolResource {
    private final PoolStream pool;

    PoolResource(PoolStream pool) {
        this.pool = pool;
    }

    @GET
    @RolesAllowed(SERVICE)
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "readPool",
            summary = "Stream who can be drawn now",
            description = "A line each, ordered by id; no names, no addresses. Exclusions are in confidence: they serve"
                    + " the draw and are shown to nobody.")
    @APIResponse(
            responseCode = "200",
            description = "One JSON object a line",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = PoolEntry.class)))
    public StreamingOutput pool(@RestPath ProgrammeId id) {
        return pool.of(id);
    }
}
