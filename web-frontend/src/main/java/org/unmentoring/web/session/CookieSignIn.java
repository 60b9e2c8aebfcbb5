package org.unmentoring.web.session;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Recognises a person by the session cookie; without one the request is simply nobody's. */
@ApplicationScoped
class CookieSignIn implements HttpAuthenticationMechanism {
    private final SessionCookie cookies;

    CookieSignIn(SessionCookie cookies) {
        this.cookies = cookies;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return Uni.createFrom()
                .optional(Optional.ofNullable(context.request().getCookie(cookies.name()))
                        .map(Cookie::getValue)
                        .flatMap(cookies::open)
                        .map(CookieSignIn::identity));
    }

    private static SecurityIdentity identity(Credential credential) {
        return QuarkusSecurityIdentity.builder()
                .addAttribute(Session.ID, Optional.ofNullable(credential.session()))
                .setPrincipal(new QuarkusPrincipal(credential.subject()))
                .addRoles(credential.roles())
                .addCredential(new TokenCredential(credential.text(), credential.scheme()))
                .build();
    }

    /** No challenge: {@code page.ErrorPages} shows the way to the sign-in page. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
