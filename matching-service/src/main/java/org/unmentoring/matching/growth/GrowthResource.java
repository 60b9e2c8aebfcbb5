package org.unmentoring.matching.growth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/growth")
@Produces({"application/json", "text/csv", "image/svg+xml"})
@Tag(name = "Growth", description = "How a programme grows, round by round")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class GrowthResource {

    private final GrowthRepository growth;
    private final Caller caller;

    GrowthResource(GrowthRepository growth, Caller caller) {
        this.growth = growth;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getGrowth",
            summary = "Figures round by round",
            description = "As JSON, as CSV or as a chart.")
    public Growth get(@RestPath ProgrammeId id) {
        caller.mustOrganise(id.value());
        return new Growth(growth.of(id));
    }
}
