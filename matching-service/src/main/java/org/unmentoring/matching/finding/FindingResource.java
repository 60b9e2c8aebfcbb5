package org.unmentoring.matching.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.TrialId;

@Path("/v1")
@Produces("application/json")
@Tag(name = "Trials", description = "Randomised comparisons inside a programme")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class FindingResource {

    private final FindingService findings;
    private final Planning planning;
    private final Caller caller;

    FindingResource(FindingService findings, Planning planning, Caller caller) {
        this.findings = findings;
        this.planning = planning;
        this.caller = caller;
    }

    @GET
    @Path("/trials/{id}/analysis")
    @Operation(
            operationId = "getTrialAnalysis",
            summary = "What a trial has found",
            description =
                    "By intention to treat, from rounds that are over. A trial that is looked at once tells nothing"
                            + " before its end; one that ends when it is sure may be looked at any time. Computed every hour"
                            + " where something changed; what was computed last is shown until then.")
    public Finding get(@RestPath TrialId id) {
        return findings.of(id);
    }

    @GET
    @Path("/trials/{id}/flow")
    @Operation(operationId = "getTrialFlow", summary = "How many came how far in a trial")
    public Flow flow(@RestPath TrialId id) {
        return findings.flow(id);
    }

    @POST
    @Path("/programmes/{id}/trials/power")
    @Operation(
            operationId = "planTrial",
            summary = "How many rounds a trial would need",
            description = "Nothing is kept. To be asked before a trial is registered.")
    public PowerView power(@RestPath ProgrammeId id, @Valid @NotNull PowerRequest asked) {
        caller.mustOrganise(id.value());
        return planning.of(asked);
    }
}
