package org.unmentoring.web.me;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

/** A person's own details and enrolments. */
@Path("/me")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class MeResource {
    private final Enrolments enrolments;

    MeResource(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @GET
    public TemplateInstance me() {
        return enrolments.page();
    }

    @POST
    @Path("/language")
    public Response speak(@RestForm String language) {
        return enrolments.speak(language);
    }

    @POST
    @Path("/enrolments/{programme}/pause")
    public Response pause(@RestPath ProgrammeId programme, @RestForm String until) {
        return enrolments.pause(new PauseForm(programme, until));
    }

    @POST
    @Path("/enrolments/{programme}/resume")
    public Response resume(@RestPath ProgrammeId programme) {
        return enrolments.resume(programme);
    }

    @POST
    @Path("/enrolments/{programme}/skip")
    public Response skip(@RestPath ProgrammeId programme) {
        return enrolments.skip(programme, true);
    }

    @POST
    @Path("/enrolments/{programme}/do-not-skip")
    public Response doNotSkip(@RestPath ProgrammeId programme) {
        return enrolments.skip(programme, false);
    }

    @POST
    @Path("/enrolments/{programme}/cadence")
    public Response like(
            @RestPath ProgrammeId programme,
            @RestForm String rounds,
            @RestForm String place,
            @RestForm String trioFine) {
        return enrolments.like(programme, rounds, place, trioFine != null);
    }

    @POST
    @Path("/enrolments/leave-all")
    public Response leaveAll() {
        return enrolments.leaveAll();
    }

    @POST
    @Path("/enrolments/{programme}/leave")
    public Response leave(@RestPath ProgrammeId programme) {
        return enrolments.leave(programme);
    }
}
