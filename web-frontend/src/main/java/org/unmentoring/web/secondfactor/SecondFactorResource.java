package org.unmentoring.web.secondfactor;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.session.Roles;
import org.unmentoring.web.session.WantedPage;

/** The second step of signing in: giving a code, and setting up the app that makes it. */
@Path("/me/second-factor")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class SecondFactorResource {
    private final SecondStep step;

    SecondFactorResource(SecondStep step) {
        this.step = step;
    }

    @GET
    public TemplateInstance page() {
        return step.page();
    }

    /** The picture is shown in the answer: it stays out of addresses and of the browser's history. */
    @POST
    @Path("/set-up")
    public TemplateInstance setUp() {
        return step.setUp();
    }

    @POST
    public Response give(
            @RestForm String code, @RestForm String settingUp, @CookieParam(WantedPage.COOKIE) Cookie wanted) {
        return step.give(code, settingUp != null, wanted);
    }

    @POST
    @Path("/recovery-codes")
    public TemplateInstance renewCodes() {
        return step.renewCodes();
    }

    @POST
    @Path("/remove")
    public Response remove() {
        return step.remove();
    }
}
