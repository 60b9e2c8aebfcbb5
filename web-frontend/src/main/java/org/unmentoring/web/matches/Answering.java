package org.unmentoring.web.matches;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.session.Session;

@ApplicationScoped
class Answering {
    private final Matching matching;
    private final Session session;
    private final Page page;

    Answering(Matching matching, Session session, Page page) {
        this.matching = matching;
        this.session = session;
        this.page = page;
    }

    TemplateInstance all() {
        return MatchPages.all(matching.myMatches());
    }

    /** @param answer what somebody chose in a mail: it only fills the form in, for mail scanners follow links too */
    TemplateInstance one(MatchId id, String answer) {
        var match = matching.myMatch(id);
        var form = AnswerForm.chosen(answer).orElseGet(() -> AnswerForm.of(match.myOutcome()));
        return MatchPages.one(match, matching.reasons(id), form, new Errors());
    }

    /** Where somebody has said already whether they met there is nothing left to drop out of. */
    Response dropOut(MatchId id) {
        try {
            matching.dropOut(id);
            return Redirect.to(Notice.DROPPEDOUT.at("/matches"));
        } catch (ServiceProblem problem) {
            if (problem.status() != 409) throw problem;
            var match = matching.myMatch(id);
            var errors = new Errors().add("", page.words(MatchWords.class).tooLateToDropOut());
            return Response.status(Response.Status.CONFLICT)
                    .entity(MatchPages.one(match, matching.reasons(id), AnswerForm.of(match.myOutcome()), errors))
                    .build();
        }
    }

    Response answer(MatchId id, AnswerForm form) {
        var words = page.words(MatchWords.class);
        var errors = form.check(words);
        if (!errors.any()) {
            try {
                matching.answer(id, session.participant(), form.outcome());
                return Redirect.to(Notice.ANSWERED.at("/matches/" + id));
            } catch (ServiceProblem problem) {
                if (problem.status() != 400) throw problem;
                errors.found(problem, AnswerForm.wordsByField(words), words.notAccepted());
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(MatchPages.one(matching.myMatch(id), matching.reasons(id), form, errors))
                .build();
    }
}
