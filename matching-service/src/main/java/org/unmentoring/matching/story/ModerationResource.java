package org.unmentoring.matching.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/offered-stories")
@Produces("application/json")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
@Tag(name = "Stories", description = "What people share of their conversations, when all of a match say yes")
public class ModerationResource {
    private final Moderation moderation;
    private final Caller caller;

    ModerationResource(Moderation moderation, Caller caller) {
        this.moderation = moderation;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listOfferedStories",
            summary = "Stories to approve or decline, the oldest first",
            description = "Only those that everybody of their match said yes to.")
    public Page<OfferedStory> of(
            @RestPath ProgrammeId id,
            @RestQuery
                    @Parameter(
                            description = "Those that wait if it is not given",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"waiting", "published", "declined"}))
                    Looked state,
            @BeanParam PageRequest page) {
        caller.mustOrganise(id.value());
        return moderation.of(id, state, page);
    }

    @PUT
    @Path("/{story}/decision")
    @Operation(
            operationId = "decideOnStory",
            summary = "Approve a story, or decline it with a kind word",
            description =
                    "Its words are never changed by an organiser: a kind word can ask for other ones, which everybody"
                            + " of the match then says yes to again. An approved story can be declined later.")
    public OfferedStory decide(
            @RestPath ProgrammeId id, @RestPath StoryId story, @Valid @NotNull DecisionRequest said) {
        caller.mustOrganise(id.value());
        return moderation.decide(id, story, said);
    }
}
