package org.unmentoring.matching.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.testkey.TestKeys;

@Path("/v1/programmes/{id}/schedule")
@Produces("application/json")
@Tag(name = "Schedule", description = "Draws happen by themselves")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR, TestKeys.SANDBOX})
public class ScheduleResource {

    private final Schedules schedules;
    private final TestKeys keys;

    ScheduleResource(Schedules schedules, TestKeys keys) {
        this.schedules = schedules;
        this.keys = keys;
    }

    @GET
    @Operation(operationId = "getSchedule", summary = "When rounds are drawn, and by which rules")
    public ScheduleView get(@RestPath ProgrammeId id) {
        keys.mustRun(id);
        return schedules.get(id);
    }

    @PUT
    @Operation(
            operationId = "putSchedule",
            summary = "Choose when rounds are drawn",
            description = "The first time no If-Match is needed. nextDrawAt null: rounds are drawn only by hand.")
    public ScheduleView put(
            @RestPath ProgrammeId id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull ScheduleRequest asked) {
        keys.mustRun(id);
        return schedules.change(id, ifMatch, asked);
    }
}
