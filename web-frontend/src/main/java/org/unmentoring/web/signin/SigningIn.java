package org.unmentoring.web.signin;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.session.Session;
import org.unmentoring.web.session.SessionCookie;
import org.unmentoring.web.session.WantedPage;

@ApplicationScoped
class SigningIn {
    private static final Logger LOG = Logger.getLogger(SigningIn.class);
    private static final String FIRST_PAGE = "/matches";
    private final Participants participants;
    private final Session caller;
    private final SessionCookie session;
    private final WantedPage wantedPage;
    private final OwnLanguage ownLanguage;
    private final Page page;

    SigningIn(
            Participants participants,
            Session caller,
            SessionCookie session,
            WantedPage wantedPage,
            OwnLanguage ownLanguage,
            Page page) {
        this.participants = participants;
        this.caller = caller;
        this.session = session;
        this.wantedPage = wantedPage;
        this.ownLanguage = ownLanguage;
        this.page = page;
    }

    TemplateInstance form(String token) {
        return token == null || token.isBlank() ? SignInPages.ask("", new Errors()) : SignInPages.open(token);
    }

    Response signIn(String email, String token, Cookie wanted, String browser) {
        return token == null ? mailLink(email) : open(token, wanted, browser);
    }

    /** On the server too; when that can't be reached, at least this browser forgets. */
    Response signOut() {
        try {
            caller.id().ifPresent(participants::signOut);
        } catch (ServiceProblem | ProcessingException notEnded) {
            LOG.warnf("a session could not be ended on the server: %s", notEnded.getMessage());
        }
        return Redirect.to(Notice.SIGNEDOUT.at("/"), session.none());
    }

    private Response mailLink(String email) {
        var words = page.words(SignInWords.class);
        var errors = new Errors().missing("email", email, words.emailMissing());
        if (!errors.any()) {
            try {
                participants.mailSignInLink(email.strip());
                return Redirect.to("/check-your-mail");
            } catch (ServiceProblem problem) {
                if (problem.status() != 400) throw problem;
                errors.found(problem, Map.of("email", words.emailNotValid()), words.emailNotValid());
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(SignInPages.ask(email, errors))
                .build();
    }

    private Response open(String token, Cookie wanted, String browser) {
        try {
            var opened = participants.signIn(token, browser);
            var cookie = session.of(opened.accessToken(), opened.expiresAt());
            if (opened.needsSecondFactor()) return ownLanguage.on(Redirect.to("/me/second-factor", cookie), opened);
            return ownLanguage.on(Redirect.to(wantedPage.or(wanted, FIRST_PAGE), cookie, wantedPage.forget()), opened);
        } catch (ServiceProblem problem) {
            if (problem.status() != 401 && problem.status() != 400) throw problem;
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(SignInPages.spent())
                    .build();
        }
    }
}
