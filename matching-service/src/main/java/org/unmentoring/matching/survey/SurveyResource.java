package org.unmentoring.matching.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/impact-survey")
@Produces("application/json")
@Tag(name = "Impact", description = "What being put in touch does")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class SurveyResource {

    private final SurveyService surveys;
    private final Caller caller;

    SurveyResource(SurveyService surveys, Caller caller) {
        this.surveys = surveys;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getImpactSurvey", summary = "Whether people are asked whom they know")
    public Survey get(@RestPath ProgrammeId id) {
        caller.mustOrganise(id.value());
        return surveys.of(id);
    }

    @PUT
    @Operation(
            operationId = "putImpactSurvey",
            summary = "Choose whether people are asked whom they know, and who may see what was found",
            description =
                    "Only people who agree are asked, and asked about. Switched off, what is under way goes on and no"
                            + " round is added.")
    public Survey change(
            @RestPath ProgrammeId id, @RestHeader("If-Match") IfMatch ifMatch, @Valid @NotNull SurveyRequest request) {
        caller.mustOrganise(id.value());
        return surveys.change(id, ifMatch, request);
    }
}
