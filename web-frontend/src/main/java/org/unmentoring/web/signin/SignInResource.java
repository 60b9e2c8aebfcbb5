package org.unmentoring.web.signin;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.session.WantedPage;

/** Signing in by a mailed link: ask for it, open it, press the button. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    private final SigningIn signingIn;

    SignInResource(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @GET
    @Path("sign-in")
    public TemplateInstance form(@RestQuery String token) {
        return signingIn.form(token);
    }

    @POST
    @Path("sign-in")
    public Response signIn(
            @RestForm String email,
            @RestForm String token,
            @CookieParam(WantedPage.COOKIE) Cookie wanted,
            @RestHeader("User-Agent") String browser) {
        return signingIn.signIn(email, token, wanted, browser);
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        return signingIn.signOut();
    }
}
