package org.unmentoring.web.times;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.session.Roles;

/** Finding a time for a match: offer some, pick one, call it off. */
@Path("/matches/{id}/times")
@RolesAllowed({Roles.PARTICIPANT, Roles.PASS})
@Produces(MediaType.TEXT_HTML)
public class TimesResource {
    private final FindingTime finding;

    TimesResource(FindingTime finding) {
        this.finding = finding;
    }

    @GET
    public TemplateInstance times(@RestPath MatchId id) {
        return finding.page(id);
    }

    @POST
    @Path("/offer")
    public Response offer(@RestPath MatchId id, @BeanParam OfferForm form) {
        return finding.offer(id, form);
    }

    @POST
    @Path("/pick")
    public Response pick(@RestPath MatchId id, @RestForm String startsAt) {
        return finding.pick(id, startsAt);
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@RestPath MatchId id) {
        return finding.withdraw(id);
    }

    @POST
    @Path("/call-off")
    public Response callOff(@RestPath MatchId id) {
        return finding.callOff(id);
    }
}
