package org.unmentoring.matching.reason;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1")
@Tag(name = "Reasons", description = "Why matches did not meet, and how long meeting takes")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class ReasonResource {

    private final ReasonService reasons;
    private final Caller caller;

    ReasonResource(ReasonService reasons, Caller caller) {
        this.reasons = reasons;
        this.caller = caller;
    }

    @GET
    @Path("/programmes/{id}/reasons")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "getReasons",
            summary = "Why matches did not meet",
            description =
                    "By round, by sector and by how often people want to be drawn; whether it grows; how long meeting"
                            + " takes. No figure is of one person; for organisers the counts are exact.")
    public ReasonFigures figures(@RestPath ProgrammeId id, @RestQuery ForPublication forPublication) {
        caller.mustOrganise(id.value());
        return reasons.figures(id, ForPublication.asked(forPublication));
    }

    @GET
    @Path("/programmes/{id}/reasons/comments")
    @Produces("application/json")
    @Operation(
            operationId = "listReasonComments",
            summary = "What people wrote who did not meet",
            description =
                    "Without who, of whom and when; in no order that would tell. Not to be published: people write names.")
    public Page<ReasonComment> comments(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        caller.mustOrganise(id.value());
        return reasons.comments(id, page);
    }

    @GET
    @Path("/programmes/{id}/time-to-meeting")
    @Produces({"application/json", "text/csv", "image/svg+xml"})
    @Operation(
            operationId = "getTimeToMeeting",
            summary = "How long it takes to meet",
            description =
                    "The Kaplan-Meier estimate of the share of matches that have met by each day, with 95 % intervals;"
                            + " as JSON, as CSV or as a picture in the language of Accept-Language.")
    public TimeToMeeting timeToMeeting(@RestPath ProgrammeId id, @RestQuery ForPublication forPublication) {
        caller.mustOrganise(id.value());
        return reasons.timeToMeeting(id, ForPublication.asked(forPublication));
    }
}
