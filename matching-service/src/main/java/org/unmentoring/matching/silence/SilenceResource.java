package org.unmentoring.matching.silence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.pass.Passes;

@Path("/v1")
@Produces("application/json")
@Tag(name = "Silence", description = "Asking who says nothing whether to pause")
public class SilenceResource {

    private final SilenceService silences;
    private final Asking asking;
    private final Caller caller;

    SilenceResource(SilenceService silences, Asking asking, Caller caller) {
        this.silences = silences;
        this.asking = asking;
        this.caller = caller;
    }

    @GET
    @Path("/programmes/{id}/silent")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "listSilent",
            summary = "Who was asked whether to pause, the newest first",
            description =
                    "After the schedule's number of matches without a word. While no answer comes they are not drawn,"
                            + " for the schedule's number of rounds at most.")
    public Page<SilentView> of(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        caller.mustOrganise(id.value());
        return silences.of(id, page);
    }

    @PUT
    @Path("/programmes/{id}/silent/{participantId}")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "askWhetherToPause",
            summary = "Ask somebody kindly whether to pause, before it happens by itself",
            description =
                    "About the last match they were in; they get the usual mail. Asking again about the same match changes"
                            + " nothing, and no If-Match is needed. 409 for somebody who does not take part, or never had a match.")
    public SilentView ask(@RestPath ProgrammeId id, @RestPath ParticipantId participantId) {
        caller.mustOrganise(id.value());
        return asking.ask(id, participantId);
    }

    @GET
    @Path("/matches/{id}/staying")
    @RolesAllowed({Roles.PARTICIPANT, Passes.ROLE})
    @Operation(operationId = "getStaying", summary = "Whether I was asked to pause or stay, and what I said")
    public QuestionView get(@RestPath MatchId id) {
        return silences.get(id, new ParticipantId(caller.id()));
    }

    @PUT
    @Path("/matches/{id}/staying")
    @RolesAllowed({Roles.PARTICIPANT, Passes.ROLE})
    @Operation(
            operationId = "putStaying",
            summary = "Pause, or stay in",
            description =
                    "The same answer again changes nothing, and no If-Match is needed. Who paused comes back by ending the"
                            + " pause at participants-service.")
    public QuestionView answer(@RestPath MatchId id, @Valid @NotNull AnswerRequest asked) {
        return silences.answer(id, new ParticipantId(caller.id()), asked.answer());
    }
}
