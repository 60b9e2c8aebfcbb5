package org.unmentoring.web.joining;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Organisation;
import org.unmentoring.web.participants.Participants;

/** Joining a programme: the form, once or again until it is right, then the mail. */
@ApplicationScoped
class Joining {
    private final Participants participants;
    private final Page page;

    Joining(Participants participants, Page page) {
        this.participants = participants;
        this.page = page;
    }

    TemplateInstance form(ProgrammeId programme) {
        return form(programme, JoinForm.empty(), new Errors());
    }

    Response join(ProgrammeId programme, JoinForm form) {
        var words = page.words(JoinWords.class);
        var errors = form.check(words);
        if (!errors.any()) {
            try {
                participants.register(form.registration(programme));
                return Redirect.to("/check-your-mail");
            } catch (ServiceProblem problem) {
                if (problem.status() != 400) throw problem;
                errors.found(problem, JoinForm.wordsByField(words), words.notAccepted());
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(form(programme, form, errors))
                .build();
    }

    private TemplateInstance form(ProgrammeId programme, JoinForm form, Errors errors) {
        var consent = participants.consentWording(page.lang());
        var organisations = page.sorted(participants.organisations(), Organisation.Found::name);
        return JoinPages.join(participants.programme(programme), form, organisations, consent, errors);
    }
}
