package org.unmentoring.web.trials;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.TrialId;
import org.unmentoring.web.session.Roles;

/** Trials of a programme: planning one, and what each has found. */
@Path("/organise/{id}/trials")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class TrialsResource {
    private final PlanningTrials planning;
    private final ReadingTrials reading;

    TrialsResource(PlanningTrials planning, ReadingTrials reading) {
        this.planning = planning;
        this.reading = reading;
    }

    @GET
    public TemplateInstance all(@RestPath ProgrammeId id) {
        return reading.all(id);
    }

    @GET
    @Path("/new")
    public TemplateInstance form(@RestPath ProgrammeId id, @RestQuery String kind) {
        return planning.form(id, kind);
    }

    @POST
    @Path("/new")
    public Response plan(@RestPath ProgrammeId id, @BeanParam TrialForm form) {
        return planning.plan(id, form);
    }

    @GET
    @Path("/{trial}")
    public TemplateInstance one(@RestPath ProgrammeId id, @RestPath TrialId trial) {
        return reading.one(id, trial);
    }

    @POST
    @Path("/{trial}/start")
    public Response start(@RestPath ProgrammeId id, @RestPath TrialId trial) {
        return reading.start(id, trial);
    }

    @POST
    @Path("/{trial}/stop")
    public Response stop(@RestPath ProgrammeId id, @RestPath TrialId trial) {
        return reading.stop(id, trial);
    }

    @GET
    @Path("/{trial}/flow.svg")
    @Produces("image/svg+xml")
    public TemplateInstance flow(@RestPath ProgrammeId id, @RestPath TrialId trial) {
        return reading.flow(id, trial);
    }

    @GET
    @Path("/{trial}/analysis.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response finding(@RestPath ProgrammeId id, @RestPath TrialId trial) {
        return reading.finding(id, trial);
    }

    @GET
    @Path("/{trial}/registration.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response registration(@RestPath ProgrammeId id, @RestPath TrialId trial) {
        return reading.registration(id, trial);
    }
}
