package org.unmentoring.matching.explanation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;

@Path("/v1")
@Produces("application/json")
@Tag(name = "Explanations", description = "Why this match")
public class ExplanationResource {

    private final ExplanationService explanations;
    private final RoundExplanations rounds;
    private final Caller caller;

    ExplanationResource(ExplanationService explanations, RoundExplanations rounds, Caller caller) {
        this.explanations = explanations;
        this.rounds = rounds;
        this.caller = caller;
    }

    @GET
    @Path("/me/matches/{matchId}/explanation")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(
            operationId = "explainMyMatch",
            summary = "Why I have this match",
            description =
                    "From what the round was drawn from, in the language of Accept-Language. Whether anybody was excluded can't be"
                            + " told from it.")
    public PersonExplanation mine(@RestPath MatchId matchId) {
        return explanations.mine(matchId, new ParticipantId(caller.id()));
    }

    @GET
    @Path("/rounds/{id}/explanation")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "explainRound",
            summary = "What a draw reached, and what could not be avoided",
            description = "In the language of Accept-Language.")
    public RoundExplanation round(@RestPath RoundId id) {
        mustOrganise(id);
        return rounds.of(id);
    }

    @GET
    @Path("/rounds/{id}/explanation/{participantId}")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "explainToParticipant",
            summary = "Why somebody has the match they have, or none",
            description = "In the words that the participant reads, in the language of Accept-Language.")
    public PersonExplanation person(@RestPath RoundId id, @RestPath ParticipantId participantId) {
        mustOrganise(id);
        return explanations.of(id, participantId);
    }

    private void mustOrganise(RoundId round) {
        caller.mustOrganise(explanations.programmeOf(round).value());
    }
}
