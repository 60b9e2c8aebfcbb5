package org.unmentoring.matching.story;

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

@Path("/v1/matches/{id}/stories")
@Produces("application/json")
@Consumes("application/json")
@RolesAllowed({Roles.PARTICIPANT, Passes.ROLE})
@Tag(name = "Stories", description = "What people share of their conversations, when all of a match say yes")
public class StoryResource {
    private final StoryService stories;
    private final Caller caller;

    StoryResource(StoryService stories, Caller caller) {
        this.stories = stories;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listStoriesOfMatch", summary = "The stories of my match, mine and the others'")
    public MatchStories of(@RestPath MatchId id) {
        return stories.of(id, me());
    }

    @PUT
    @Path("/mine")
    @Operation(
            operationId = "offerStory",
            summary = "Offer a story of a meeting",
            description = "It is shared once everybody of the match has said yes to these words and an organiser has"
                    + " approved them. Other words ask everybody again. No If-Match is needed: it is mine alone.")
    public MatchStory offer(@RestPath MatchId id, @Valid @NotNull StoryRequest asked) {
        return stories.offer(id, me(), asked);
    }

    @PUT
    @Path("/{story}/consent")
    @Operation(
            operationId = "consentToStory",
            summary = "Say yes to a story of my match",
            description = "To the revision that was read: 409 when the words are others by now.")
    public MatchStory consent(@RestPath MatchId id, @RestPath StoryId story, @Valid @NotNull ConsentRequest said) {
        return stories.consent(id, story, me(), said);
    }

    @DELETE
    @Path("/{story}")
    @Consumes("*/*")
    @Operation(
            operationId = "retractStory",
            summary = "Take a story of my match back",
            description =
                    "By anybody of the match, at any time, shared already or not: it vanishes at once and its words"
                            + " are forgotten. One no is enough: who is told no can't offer a story of this match again.")
    public MatchStory retract(@RestPath MatchId id, @RestPath StoryId story) {
        return stories.retract(id, story, me());
    }

    private ParticipantId me() {
        return new ParticipantId(caller.id());
    }
}
