package org.unmentoring.web.stories;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.matching.Stories;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.participants.Participants;

/** What people of a programme share, for everybody to read, and for feed readers. */
@Path("/programmes/{id}")
@PermitAll
public class PublicStoriesResource {
    /** What is taken back is to be gone everywhere soon. */
    private static final String A_MINUTE = "max-age=60";

    private final Stories stories;
    private final Participants participants;

    PublicStoriesResource(Stories stories, Participants participants) {
        this.stories = stories;
        this.participants = participants;
    }

    @GET
    @Path("/stories")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@RestPath ProgrammeId id, @RestQuery String cursor) {
        return StoryPages.published(participants.programme(id), stories.published(id, cursor));
    }

    @GET
    @Path("/stories.atom")
    public Response atom(@RestPath ProgrammeId id) {
        return feed(stories.atom(id), "application/atom+xml;charset=UTF-8");
    }

    @GET
    @Path("/stories.json")
    public Response json(@RestPath ProgrammeId id) {
        return feed(stories.json(id), "application/feed+json;charset=UTF-8");
    }

    private static Response feed(byte[] bytes, String type) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
                .build();
    }
}
