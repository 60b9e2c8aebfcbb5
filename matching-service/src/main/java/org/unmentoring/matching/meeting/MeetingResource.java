package org.unmentoring.matching.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.pass.Passes;

@Path("/v1/matches/{id}/meeting")
@Produces("application/json")
@Consumes("application/json")
@RolesAllowed({Roles.PARTICIPANT, Passes.ROLE})
@Tag(name = "Meetings", description = "Finding a time, without anybody's calendar")
public class MeetingResource {

    private final MeetingService meetings;
    private final Caller caller;

    MeetingResource(MeetingService meetings, Caller caller) {
        this.meetings = meetings;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMeeting", summary = "What times are offered, and what is agreed")
    public MeetingView get(@RestPath MatchId id) {
        return meetings.get(id, me());
    }

    @PUT
    @Path("/offer")
    @Operation(
            operationId = "offerTimes",
            summary = "Offer up to three times",
            description = "In place of whatever was offered before, by whomever. What is agreed already stays until"
                    + " another time is. No If-Match is needed: the newest offer holds.")
    public MeetingView offer(@RestPath MatchId id, @Valid @NotNull OfferRequest asked) {
        return meetings.offer(id, me(), asked);
    }

    @DELETE
    @Path("/offer")
    @Consumes("*/*")
    @Operation(operationId = "withdrawTimes", summary = "Withdraw the times that I offered")
    public MeetingView withdraw(@RestPath MatchId id) {
        return meetings.withdraw(id, me());
    }

    @PUT
    @Path("/pick")
    @Operation(
            operationId = "pickTime",
            summary = "Pick one of the offered times",
            description = "Agreed as soon as everybody but the one who offered has picked the same time.")
    public MeetingView pick(@RestPath MatchId id, @Valid @NotNull PickRequest asked) {
        return meetings.pick(id, me(), asked);
    }

    @DELETE
    @Consumes("*/*")
    @Operation(
            operationId = "callOffMeeting",
            summary = "Call the meeting off",
            description = "All are told, and their calendars too. A second time changes nothing.")
    public MeetingView callOff(@RestPath MatchId id) {
        return meetings.callOff(id, me());
    }

    private ParticipantId me() {
        return new ParticipantId(caller.id());
    }
}
