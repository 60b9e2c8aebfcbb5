package org.unmentoring.web.impact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.matching.Impacts;
import org.unmentoring.web.matching.MySurvey;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

@ApplicationScoped
class Surveying {
    private final Impacts impacts;
    private final Participants participants;

    Surveying(Impacts impacts, Participants participants) {
        this.impacts = impacts;
        this.participants = participants;
    }

    TemplateInstance page(ProgrammeId id) {
        var survey = impacts.mySurvey(id);
        return ImpactPages.survey(participants.programme(id), survey);
    }

    Response takePart(ProgrammeId id, boolean yes) {
        return thenHowItStands(id, yes ? Notice.SURVEYJOINED : Notice.SURVEYLEFT, () -> impacts.takePart(id, yes));
    }

    /** Only what is a question still is answered; what was not filled in stays open. */
    Response answer(ProgrammeId id, MultivaluedMap<String, String> said) {
        var answers = impacts.mySurvey(id).questions().stream()
                .map(it -> answer(it, said))
                .toList();
        return thenHowItStands(id, Notice.SURVEYSAVED, () -> impacts.answer(id, answers));
    }

    /** Too late, or switched off meanwhile: the page says how things stand. */
    private static Response thenHowItStands(ProgrammeId id, Notice done, Runnable what) {
        var page = "/survey/" + id;
        try {
            what.run();
            return Redirect.to(done.at(page));
        } catch (ServiceProblem problem) {
            if (problem.status() != 409 && problem.status() != 400) throw problem;
            return Redirect.to(page);
        }
    }

    private static MySurvey.Answer answer(MySurvey.Question question, MultivaluedMap<String, String> said) {
        return new MySurvey.Answer(
                question.id(),
                question.phase(),
                yesOrNo(said.getFirst("knows-" + question.key())),
                yesOrNo(said.getFirst("contacted-" + question.key())),
                yesOrNo(said.getFirst("workedTogether-" + question.key())));
    }

    private static Boolean yesOrNo(String word) {
        return "yes".equals(word) ? Boolean.TRUE : "no".equals(word) ? Boolean.FALSE : null;
    }
}
