package org.unmentoring.matching.impact;

import jakarta.annotation.security.PermitAll;
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

@Path("/v1/programmes/{id}/impact")
@Tag(name = "Impact")
public class ImpactResource {

    private final ImpactService impacts;
    private final Caller caller;

    ImpactResource(ImpactService impacts, Caller caller) {
        this.impacts = impacts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Produces({"application/json", "text/csv", "image/svg+xml"})
    @Operation(
            operationId = "getImpact",
            summary = "What being put in touch does",
            description =
                    "To knowing each other, being in contact and working together, beside pairs that other draws of the same"
                            + " rounds made. In figures and in words, as CSV, or as a picture.")
    public Impact get(@RestPath ProgrammeId id) {
        caller.mustOrganise(id.value());
        return impacts.of(id);
    }

    @GET
    @Path("/public")
    @PermitAll
    @Produces("application/json")
    @Operation(
            operationId = "getPublicImpact",
            summary = "What being put in touch does, as everybody may see it",
            description = "Without small numbers, and only where organisers have published it.")
    public PublicImpact told(@RestPath ProgrammeId id) {
        return impacts.told(id);
    }
}
