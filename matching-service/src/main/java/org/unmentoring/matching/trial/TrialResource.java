package org.unmentoring.matching.trial;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.TrialId;

@Path("/v1")
@Produces("application/json")
@Tag(name = "Trials", description = "Randomised comparisons inside a programme")
public class TrialResource {

    private final TrialService trials;
    private final Starting starting;
    private final Caller caller;

    TrialResource(TrialService trials, Starting starting, Caller caller) {
        this.trials = trials;
        this.starting = starting;
        this.caller = caller;
    }

    @POST
    @Path("/programmes/{id}/trials")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "registerTrial",
            summary = "Register a trial",
            description =
                    "What is registered can't be changed, by nobody: a better plan is a new registration. Nobody is"
                            + " assigned before it starts.")
    @APIResponseSchema(value = TrialView.class, responseCode = "201", responseDescription = "It is registered")
    public RestResponse<TrialView> register(@RestPath ProgrammeId id, @Valid @NotNull TrialRequest asked) {
        caller.mustOrganise(id.value());
        var trial = trials.register(id, asked);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, trial)
                .location(URI.create("/v1/trials/" + trial.id()))
                .build();
    }

    @GET
    @Path("/programmes/{id}/trials")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(operationId = "listTrials", summary = "The trials of a programme, the oldest first")
    public Page<TrialView> of(@RestPath ProgrammeId id, @BeanParam PageRequest page) {
        caller.mustOrganise(id.value());
        return trials.of(id, page);
    }

    @GET
    @Path("/trials/{id}")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(operationId = "getTrial", summary = "A trial and where it stands")
    public TrialView get(@RestPath TrialId id) {
        return mine(id);
    }

    @GET
    @Path("/trials/{id}/registration")
    @PermitAll
    @Operation(
            operationId = "getTrialRegistration",
            summary = "What was registered, for everybody who has the trial's id",
            description =
                    "The text, its digest, and the commitment to the seed; the seed itself when the trial has ended."
                            + " Nothing of it is about a person.")
    public Registration registration(@RestPath TrialId id) {
        return trials.registration(id);
    }

    @POST
    @Path("/trials/{id}/start")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "startTrial",
            summary = "Start a trial",
            description =
                    "From the next draw on people, or matches, are assigned to its arms. A second time changes nothing."
                            + " One trial of a kind runs at a time: 409.")
    public TrialView start(@RestPath TrialId id) {
        mine(id);
        return starting.start(id);
    }

    @POST
    @Path("/trials/{id}/stop")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "stopTrial",
            summary = "End a trial before its time",
            description =
                    "Nobody is assigned any more, everybody's own rhythm holds again, and its seed is told. A second time"
                            + " changes nothing. Trials end by themselves too.")
    public TrialView stop(@RestPath TrialId id) {
        mine(id);
        return trials.end(id, Ending.ORGANISER);
    }

    @GET
    @Path("/trials/{id}/assignments")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            operationId = "listTrialAssignments",
            summary = "Who, or which match, came into which arm",
            description = "With the seed, which is told at the end, everybody gets the same from stratum and place;"
                    + " docs/trials.md says how.")
    public Page<Assignment> assignments(@RestPath TrialId id, @BeanParam PageRequest page) {
        mine(id);
        return trials.assignments(id, page);
    }

    private TrialView mine(TrialId id) {
        var trial = trials.get(id);
        caller.mustOrganise(trial.protocol().programme().value());
        return trial;
    }
}
