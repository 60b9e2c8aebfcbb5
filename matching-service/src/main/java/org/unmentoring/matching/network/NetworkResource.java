package org.unmentoring.matching.network;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.film.ThroughRound;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/network")
@Produces({"application/json", "text/csv", "image/svg+xml", "application/graphml+xml", "application/gexf+xml"})
@Tag(name = "Network", description = "Who was put in touch with whom, and what became of it")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class NetworkResource {

    private final NetworkService network;
    private final Caller caller;

    NetworkResource(NetworkService network, Caller caller) {
        this.network = network;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getNetwork",
            summary = "The network up to a round",
            description =
                    "As JSON, as CSV (one line for each pair), as GraphML or GEXF for programs that draw and measure networks, or as a"
                            + " picture in the language of Accept-Language: red where a match did not meet or nobody said."
                            + " In the pictures of a programme each person keeps their place.")
    public Network get(
            @RestPath ProgrammeId id,
            @RestQuery
                    @Parameter(
                            description = "The last round to show; all rounds if it is not given",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    ThroughRound throughRound) {
        caller.mustOrganise(id.value());
        return network.of(id, throughRound);
    }
}
