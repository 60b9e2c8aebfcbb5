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
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/schedule")
@Produces("application/json")
@Tag(name = "Schedule", description = "Draws happen by themselves")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class ScheduleResource {

    private final Schedules schedules;
    private final Caller caller;

    ScheduleResource(Schedules schedules, Caller caller) {
        this.schedules = schedules;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getSchedule", summary = "When rounds are drawn, and by which rules")
    public ScheduleView get(@RestPath ProgrammeId id) {
        caller.mustOrganise(id.value());
        return schedules.get(id);
    }

    @PUT
    @Operation(
            operationId = "putSchedule",
            summary = "Choose when rounds are drawn",
            description = "The first time no If-Match is needed. nextDrawAt null: rounds are drawn only by hand.")
    public ScheduleView put(
            @RestPath ProgrammeId id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull ScheduleRequest asked) {
        caller.mustOrganise(id.value());
        return schedules.change(id, ifMatch, asked);
    }
}
