package org.unmentoring.matching.match;

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
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.pass.Passes;
import org.unmentoring.matching.testkey.TestKeys;

@Path("/v1")
@Produces("application/json")
@Tag(name = "Matches", description = "Who was put in touch, and whether they met")
public class MatchResource {

    private final MatchService matches;
    private final MyMatchService myMatches;
    private final Caller caller;
    private final TestKeys keys;

    MatchResource(MatchService matches, MyMatchService myMatches, Caller caller, TestKeys keys) {
        this.matches = matches;
        this.myMatches = myMatches;
        this.caller = caller;
        this.keys = keys;
    }

    @GET
    @Path("/rounds/{id}/matches")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR, TestKeys.SANDBOX})
    @Operation(operationId = "listMatches", summary = "The matches of a round")
    public Page<MatchView> of(@RestPath RoundId id, @BeanParam PageRequest page) {
        keys.mustRun(matches.programmeOf(id));
        return matches.of(id, page);
    }

    @GET
    @Path("/me/matches")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(operationId = "listMyMatches", summary = "My matches, the newest first, with my partners")
    public MyMatches mine(@BeanParam PageRequest page) {
        return myMatches.of(new ParticipantId(caller.id()), page);
    }

    @GET
    @Path("/me/matches/{id}")
    @RolesAllowed({Roles.PARTICIPANT, Passes.ROLE})
    @Operation(operationId = "getMyMatch", summary = "One of my matches")
    public MyMatches.Mine mine(@RestPath MatchId id) {
        return myMatches.one(id, new ParticipantId(caller.id()));
    }

    @GET
    @Path("/matches/{id}/reasons")
    @RolesAllowed({Roles.PARTICIPANT, Passes.ROLE})
    @Operation(operationId = "listReasonsOfMatch", summary = "The reasons that I can choose from for a match of mine")
    public OfferedReasons reasons(@RestPath MatchId id) {
        return matches.reasonsOffered(id, new ParticipantId(caller.id()));
    }

    @PUT
    @Path("/matches/{id}/outcomes/{participantId}")
    @RolesAllowed({Roles.PARTICIPANT, Passes.ROLE})
    @Operation(
            operationId = "putOutcome",
            summary = "Say whether you met",
            description = "Each side's own answer. It can be changed; no If-Match is needed.")
    public OutcomeView answer(
            @RestPath MatchId id, @RestPath ParticipantId participantId, @Valid @NotNull OutcomeRequest said) {
        return matches.answer(id, mustBeMe(participantId), said);
    }

    private ParticipantId mustBeMe(ParticipantId participant) {
        if (!participant.value().equals(caller.id())) {
            throw Problem.notFound();
        }
        return participant;
    }
}
