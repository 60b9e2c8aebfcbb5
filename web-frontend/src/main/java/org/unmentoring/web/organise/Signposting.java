package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

/** Keeping a programme's signposts. */
@ApplicationScoped
class Signposting {
    private static final String TAB = "signposts";
    private final Participants participants;
    private final Page page;

    Signposting(Participants participants, Page page) {
        this.participants = participants;
        this.page = page;
    }

    TemplateInstance form(ProgrammeId id) {
        return form(id, SignpostsForm.of(participants.storedSignposts(id)), new Errors());
    }

    Response save(ProgrammeId id, SignpostsForm form) {
        var words = page.words(OrganiseWords.class);
        var errors = form.check(words);
        var shown = form;
        if (!errors.any()) {
            try {
                participants.keepSignposts(id, form.ifMatch(), form.signposts());
                return Redirect.to(Notice.SIGNPOSTED.at("/organise/" + id + "/signposts"));
            } catch (ServiceProblem problem) {
                switch (problem.status()) {
                    case 400 -> errors.add("", words.signpostsNotValid());
                    case 412, 428 -> {
                        errors.add("", words.signpostsChanged());
                        shown = SignpostsForm.of(participants.storedSignposts(id));
                    }
                    default -> throw problem;
                }
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(form(id, shown, errors))
                .build();
    }

    private TemplateInstance form(ProgrammeId id, SignpostsForm form, Errors errors) {
        return OrganisePages.signposts(Organised.at(TAB, participants.programme(id)), form, errors);
    }
}
