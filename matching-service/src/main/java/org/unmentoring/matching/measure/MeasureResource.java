package org.unmentoring.matching.measure;

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
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/network/measures")
@Produces({"application/json", "text/csv"})
@Tag(name = "Network", description = "Who was put in touch with whom, and what became of it")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class MeasureResource {

    private final MeasureService measures;
    private final Caller caller;

    MeasureResource(MeasureService measures, Caller caller) {
        this.measures = measures;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getNetworkMeasures",
            summary = "What the network measures",
            description =
                    "Round by round, and of all rounds up to each; of pairs that met, and of all that were put in touch:"
                            + " a pair that was put in touch need never have met. Computed within minutes after something changes;"
                            + " what was computed last is shown until then. No figure is of one person.")
    public NetworkMeasures get(
            @RestPath ProgrammeId id,
            @RestQuery
                    @Parameter(
                            description = "Only this round; all rounds if it is not given",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    OfRound round) {
        caller.mustOrganise(id.value());
        return measures.of(id, round);
    }
}
