package org.unmentoring.web.staying;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

@ApplicationScoped
class Staying {
    private final Matching matching;
    private final Participants participants;

    Staying(Matching matching, Participants participants) {
        this.matching = matching;
        this.participants = participants;
    }

    TemplateInstance question(MatchId match) {
        var question = matching.stayingQuestion(match);
        return StayingPages.staying(
                match, question, participants.programme(question.programme()).name());
    }

    /** Whatever it is, the page says afterwards how things stand: a button that was pressed twice, or too late, does no harm. */
    Response answer(MatchId match, String answer) {
        try {
            matching.staying(match, answer);
        } catch (ServiceProblem problem) {
            if (problem.status() != 409 && problem.status() != 400) throw problem;
        }
        return Redirect.to("/matches/" + match + "/staying");
    }
}
