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
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/me/impact-surveys")
@Produces("application/json")
@Tag(name = "Impact")
@RolesAllowed(Roles.PARTICIPANT)
public class MySurveyResource {

    private final MySurveyService surveys;
    private final Caller caller;

    MySurveyResource(MySurveyService surveys, Caller caller) {
        this.surveys = surveys;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMySurveys",
            summary = "Programmes of mine that ask whom people know",
            description = "From my first round in them on.")
    public MySurveys all() {
        return surveys.all(me());
    }

    @GET
    @Path("/{id}")
    @Cache(noStore = true)
    @Operation(
            operationId = "getMySurvey",
            summary = "Whether I take part in a programme's survey, and what I may answer now",
            description =
                    "People are named whom I was put in touch with and others, in no order that would tell which; all of"
                            + " them agreed to it.")
    public MySurvey get(@RestPath ProgrammeId id) {
        return surveys.of(id, me());
    }

    @PUT
    @Path("/{id}")
    @Cache(noStore = true)
    @Operation(
            operationId = "putMySurvey",
            summary = "Take part in a programme's survey, or take that back",
            description =
                    "Again the same changes nothing, and no If-Match is needed. Taken back, what was said stays as a"
                            + " figure of a pair that leads to nobody, and cannot be taken up again.")
    public MySurvey takePart(@RestPath ProgrammeId id, @Valid @NotNull TakePart asked) {
        return surveys.takePart(id, me(), asked);
    }

    @PUT
    @Path("/{id}/answers")
    @Cache(noStore = true)
    @Operation(
            operationId = "putMySurveyAnswers",
            summary = "Say whom I know",
            description =
                    "All of these answers are kept, or none; others that were given before stay as they are. The last word"
                            + " counts, and no If-Match is needed.")
    public MySurvey answer(@RestPath ProgrammeId id, @Valid @NotNull AnswersRequest asked) {
        return surveys.answer(id, me(), asked);
    }

    private ParticipantId me() {
        return new ParticipantId(caller.id());
    }
}
