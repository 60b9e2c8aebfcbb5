package org.unmentoring.web.rules;

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
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

/** A programme's schedule and rules. */
@Path("/organise/{id}/schedule")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class RulesResource {
    private final Planning planning;

    RulesResource(Planning planning) {
        this.planning = planning;
    }

    @GET
    public TemplateInstance rules(@RestPath ProgrammeId id) {
        return planning.rules(id);
    }

    @POST
    public Response plan(@RestPath ProgrammeId id, @BeanParam ScheduleForm form) {
        return planning.plan(id, form);
    }
}
