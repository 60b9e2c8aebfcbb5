package org.unmentoring.web.opendata;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.matching.OpenData;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.participants.Participants;

/** Open data of a programme, for everybody to take. */
@Path("/programmes/{id}/open-data")
@PermitAll
public class PublishedDataResource {
    private static final List<String> FILES = List.of(
            "dataset.zip",
            "people.csv",
            "edges.csv",
            "rounds.csv",
            "degrees.csv",
            "dictionary.csv",
            "network.graphml",
            OpenData.JSON);

    private final OpenData data;
    private final Participants participants;

    PublishedDataResource(OpenData data, Participants participants) {
        this.data = data;
        this.participants = participants;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@RestPath ProgrammeId id) {
        return OpenDataPages.published(participants.programme(id), data.published(id), FILES);
    }

    @GET
    @Path("/{version:[1-9][0-9]{0,8}}/{file:[a-z]{1,20}\\.[a-z]{1,10}}")
    public Response file(@RestPath ProgrammeId id, @RestPath int version, @RestPath String file) {
        var found = data.file(id, version, file);
        return Response.ok(found.getEntity(), found.getHeaderString(HttpHeaders.CONTENT_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "max-age=60")
                .build();
    }
}
