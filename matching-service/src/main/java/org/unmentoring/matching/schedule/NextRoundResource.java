package org.unmentoring.matching.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/next-round")
@Produces("application/json")
@Tag(name = "Schedule")
@PermitAll
public class NextRoundResource {
    private final Schedules schedules;

    NextRoundResource(Schedules schedules) {
        this.schedules = schedules;
    }

    @GET
    @Operation(
            operationId = "readNextRound",
            summary = "When the next round is drawn, how often, and how long people have to meet",
            description = "For programme pages. 404 until a schedule was chosen.")
    public NextRound next(@RestPath ProgrammeId id) {
        return schedules.next(id);
    }
}
