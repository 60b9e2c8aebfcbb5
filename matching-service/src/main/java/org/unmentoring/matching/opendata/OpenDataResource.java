package org.unmentoring.matching.opendata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.participants.Participants;

@Path("/v1/programmes/{id}/open-data")
@Produces("application/json")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
@Tag(name = "Open data", description = "Anonymous data of a programme, for everybody")
public class OpenDataResource {
    private final Publishing publishing;
    private final Participants participants;
    private final Caller caller;

    OpenDataResource(Publishing publishing, Participants participants, Caller caller) {
        this.publishing = publishing;
        this.participants = participants;
        this.caller = caller;
    }

    @GET
    @Path("/preview")
    @Operation(
            operationId = "previewOpenData",
            summary = "What would be published, and what was done to keep people unknown",
            description =
                    "Of rounds that have been over for a week. What is coarser than it could be is told in protection.")
    public Preview preview(@RestPath ProgrammeId id) {
        caller.mustOrganise(id.value());
        return publishing.preview(id);
    }

    @POST
    @Operation(
            operationId = "publishOpenData",
            summary = "Publish anonymous data",
            description =
                    "It is frozen and gets a version; what happens later changes nothing in it. 409 when it can't be"
                            + " made safe.")
    @APIResponseSchema(value = PublicationView.class, responseCode = "201", responseDescription = "It is public")
    public RestResponse<PublicationView> publish(@RestPath ProgrammeId id, @Valid @NotNull PublishRequest asked) {
        caller.mustOrganise(id.value());
        var published = publishing.publish(id, participants.programme(id).name(), asked);
        return RestResponse.ResponseBuilder.<PublicationView>create(201)
                .entity(published)
                .location(URI.create("/v1/programmes/" + id + "/open-data/" + published.version()))
                .build();
    }

    @DELETE
    @Path("/{version}")
    @Operation(
            operationId = "withdrawOpenData",
            summary = "Withdraw a publication",
            description = "Its data is forgotten; that it was there stays. A second time changes nothing.")
    public PublicationView withdraw(@RestPath ProgrammeId id, @RestPath Version version) {
        caller.mustOrganise(id.value());
        return publishing.withdraw(id, version);
    }
}
