package org.unmentoring.matching.story;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.matching.ids.ProgrammeId;

/** Copies live for a minute only: what is taken back is to be gone everywhere soon. */
@Path("/v1/programmes/{id}/stories")
@Produces("application/json")
@PermitAll
@Tag(name = "Stories", description = "What people share of their conversations, when all of a match say yes")
public class PublicStoryResource {
    private static final int A_MINUTE = 60;

    private final PublicStories stories;

    PublicStoryResource(PublicStories stories) {
        this.stories = stories;
    }

    @GET
    @Cache(maxAge = A_MINUTE)
    @Operation(
            operationId = "listStories",
            summary = "The stories of a programme, the newest first",
            description = "Public. Everybody of each match said yes, and an organiser approved it.")
    public Page<PublicStory> of(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        return stories.of(id, page);
    }

    @GET
    @Path("/{story}")
    @Cache(maxAge = A_MINUTE)
    @Operation(operationId = "getStory", summary = "A story")
    @APIResponseSchema(value = PublicStory.class, responseCode = "200", responseDescription = "The story")
    @APIResponse(responseCode = "410", description = "It was public, and is not any more")
    public PublicStory one(@RestPath ProgrammeId id, @RestPath StoryId story) {
        return stories.one(id, story);
    }

    @GET
    @Path("/feed.atom")
    @Produces(AtomFeed.TYPE)
    @Cache(maxAge = A_MINUTE)
    @Operation(operationId = "getStoriesAsAtom", summary = "The newest fifty stories as an Atom feed")
    public Feed atom(@RestPath ProgrammeId id) {
        return stories.feed(id);
    }

    @GET
    @Path("/feed.json")
    @Produces(JsonFeed.TYPE)
    @Cache(maxAge = A_MINUTE)
    @Operation(operationId = "getStoriesAsJsonFeed", summary = "The newest fifty stories as a JSON Feed (1.1)")
    public JsonFeed json(@RestPath ProgrammeId id) {
        return JsonFeed.of(stories.feed(id));
    }
}
