package org.unmentoring.web.outside;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.participants.TokenGrant;
import org.unmentoring.web.session.SessionCookie;
import org.unmentoring.web.session.WantedPage;

/** Organisers sign in at their own organisation (OpenID Connect, code flow with PKCE), where one is configured. */
@Singleton
@Named("outside")
class OutsideSignIn {
    private static final String ANSWER = "/sign-in/organisation/answer";
    private static final String REFUSED = "/sign-in/organisation/refused";
    private static final String FIRST_PAGE = "/organise";

    private final OutsideConfig config;
    private final Provider provider;
    private final AttemptCookie attempts;
    private final Participants participants;
    private final SessionCookie session;
    private final WantedPage wantedPage;
    private final InstantSource clock;
    private final String answerTo;

    OutsideSignIn(
            OutsideConfig config,
            Provider provider,
            AttemptCookie attempts,
            Participants participants,
            SessionCookie session,
            WantedPage wantedPage,
            InstantSource clock,
            @ConfigProperty(name = "unmentoring.web-url") String webUrl) {
        this.config = config;
        this.provider = provider;
        this.attempts = attempts;
        this.participants = participants;
        this.session = session;
        this.wantedPage = wantedPage;
        this.clock = clock;
        this.answerTo = webUrl + ANSWER;
    }

    public boolean offered() {
        return config.isSet();
    }

    /** A link will do: nothing changes by it but a cookie, and a form may not lead to another site (CSP). */
    Response begin() {
        mustBeOffered();
        var attempt = Attempt.begin(clock.instant());
        return Redirect.to(provider.address(attempt, answerTo), attempts.of(attempt));
    }

    Response answer(OutsideResource.Answer answer, Cookie cookie, Cookie wanted, String browser) {
        mustBeOffered();
        return attempts.open(cookie)
                .filter(attempt -> attempt.isAnsweredBy(answer.state(), clock.instant()) && isOfIssuer(answer))
                .flatMap(attempt -> signedIn(answer.code(), attempt, browser))
                .map(token -> Redirect.to(
                        wantedPage.or(wanted, FIRST_PAGE),
                        session.of(token.accessToken(), clock.instant().plusSeconds(token.expiresIn())),
                        attempts.none(),
                        wantedPage.forget()))
                .orElseGet(() -> Redirect.to(REFUSED, attempts.none()));
    }

    /** At an address of its own, so that no code stays in a link. */
    TemplateInstance refused() {
        mustBeOffered();
        return OutsidePages.refused();
    }

    private Optional<TokenGrant> signedIn(String code, Attempt attempt, String browser) {
        if (code == null || code.isBlank()) return Optional.empty();
        return provider.redeem(code, attempt, answerTo)
                .filter(token -> attempt.nonce().equals(nonce(token)))
                .flatMap(token -> exchanged(token, browser));
    }

    private Optional<TokenGrant> exchanged(String token, String browser) {
        try {
            return Optional.of(participants.exchange(token, browser));
        } catch (ServiceProblem refused) {
            if (refused.status() != 400) throw refused;
            return Optional.empty();
        }
    }

    /** RFC 9207: who names itself must be whom we asked. */
    private boolean isOfIssuer(OutsideResource.Answer answer) {
        return answer.iss() == null || answer.iss().equals(config.issuer().orElseThrow());
    }

    /** Its signature is checked by participants-service, which takes no token without. */
    private static String nonce(String token) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setSkipSignatureVerification()
                    .setSkipAllValidators()
                    .build()
                    .processToClaims(token);
            return String.valueOf(claims.getClaimValue("nonce"));
        } catch (InvalidJwtException unreadable) {
            return null;
        }
    }

    private void mustBeOffered() {
        if (!offered()) throw new NotFoundException();
    }
}
