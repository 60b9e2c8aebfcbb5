package org.unmentoring.web.outside;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.session.WantedPage;

@Path("/sign-in/organisation")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OutsideResource {
    /** As RFC 6749 (4.1.2) and RFC 9207 name them. */
    record Answer(String state, String code, String iss) {}

    private final OutsideSignIn signIn;

    OutsideResource(OutsideSignIn signIn) {
        this.signIn = signIn;
    }

    @GET
    public Response begin() {
        return signIn.begin();
    }

    @GET
    @Path("/answer")
    public Response answer(
            @RestQuery String state,
            @RestQuery String code,
            @RestQuery String iss,
            @CookieParam(AttemptCookie.NAME) Cookie attempt,
            @CookieParam(WantedPage.COOKIE) Cookie wanted,
            @RestHeader("User-Agent") String browser) {
        return signIn.answer(new Answer(state, code, iss), attempt, wanted, browser);
    }

    @GET
    @Path("/refused")
    public TemplateInstance refused() {
        return signIn.refused();
    }
}
