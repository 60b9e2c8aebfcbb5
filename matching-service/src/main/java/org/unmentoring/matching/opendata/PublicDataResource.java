package org.unmentoring.matching.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/open-data")
@Produces("application/json")
@PermitAll
@Tag(name = "Open data", description = "Anonymous data of a programme, for everybody")
public class PublicDataResource {
    private static final int A_MINUTE = 60;

    private final PublishedData data;

    PublicDataResource(PublishedData data) {
        this.data = data;
    }

    @GET
    @Cache(maxAge = A_MINUTE)
    @Operation(operationId = "listOpenData", summary = "What was published of a programme")
    public Publications of(@RestPath ProgrammeId id) {
        return data.of(id);
    }

    @GET
    @Path("/{version}")
    @Cache(maxAge = A_MINUTE)
    @Operation(operationId = "getOpenData", summary = "A dataset, as it was published")
    @APIResponseSchema(value = Dataset.class, responseCode = "200", responseDescription = "The dataset")
    @APIResponse(responseCode = "410", description = "It is withdrawn")
    public String one(@RestPath ProgrammeId id, @RestPath Version version) {
        return data.dataset(id, version);
    }

    @GET
    @Path("/{version}/{file}")
    @Produces({"text/csv", "application/xml", "application/zip"})
    @Operation(
            operationId = "getOpenDataFile",
            summary = "A dataset as tables, as a network, or all in one",
            description = "Made of the dataset as it was published: the same bytes at any time.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/xml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "410", description = "It is withdrawn")
    public Response file(@RestPath ProgrammeId id, @RestPath Version version, @RestPath DataFile file) {
        return Response.ok(data.file(id, version, file), file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "max-age=" + A_MINUTE)
                .build();
    }
}
