package org.unmentoring.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.unmentoring.web.language.Language;
import org.unmentoring.web.language.LanguageCookie;
import org.unmentoring.web.language.Spoken;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.participants.NewSession;
import org.unmentoring.web.participants.Participants;

/** Who signs in reads the pages in the language of their mails, unless they chose another in this browser. */
@ApplicationScoped
class OwnLanguage {
    private static final Logger LOG = Logger.getLogger(OwnLanguage.class);
    private final Participants participants;
    private final Spoken spoken;
    private final LanguageCookie cookies;

    OwnLanguage(Participants participants, Spoken spoken, LanguageCookie cookies) {
        this.participants = participants;
        this.spoken = spoken;
        this.cookies = cookies;
    }

    Response on(Response answer, NewSession opened) {
        if (spoken.chosen().isPresent()) return answer;
        try {
            return Language.read(participants.languageOf(opened))
                    .map(language -> Response.fromResponse(answer)
                            .cookie(cookies.of(language))
                            .build())
                    .orElse(answer);
        } catch (ServiceProblem | ProcessingException unknown) {
            // No reason to keep anybody out.
            LOG.infof("somebody's language could not be asked: %s", unknown.getMessage());
            return answer;
        }
    }
}
