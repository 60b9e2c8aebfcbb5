package org.unmentoring.web.mydata;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.joining.JoinWords;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Organisation;
import org.unmentoring.web.participants.Participants;

/** Putting one's own details right. */
@ApplicationScoped
class Correcting {
    private final Participants participants;
    private final Page page;

    Correcting(Participants participants, Page page) {
        this.participants = participants;
        this.page = page;
    }

    TemplateInstance page() {
        return page(CorrectionForm.of(participants.me()), new Errors());
    }

    Response correct(CorrectionForm form) {
        var words = page.words(JoinWords.class);
        var errors = form.check(words);
        if (!errors.any()) {
            try {
                participants.correct(form.correction());
                return Redirect.to(Notice.CORRECTED.at("/me"));
            } catch (ServiceProblem problem) {
                if (problem.status() != 400) throw problem;
                errors.found(problem, CorrectionForm.wordsByField(words), words.notAccepted());
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(form, errors))
                .build();
    }

    private TemplateInstance page(CorrectionForm form, Errors errors) {
        return MyDataPages.correct(form, page.sorted(participants.organisations(), Organisation.Found::name), errors);
    }
}
