package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

/** Asking people by mail to organise a programme too. */
@ApplicationScoped
class Inviting {
    private static final String TAB = "organisers";

    /** What was typed. */
    record Form(String name, String email, String language) {
        static final Form EMPTY = new Form("", "", "en");
    }

    private final Participants participants;
    private final Page page;

    Inviting(Participants participants, Page page) {
        this.participants = participants;
        this.page = page;
    }

    TemplateInstance organisers(ProgrammeId id) {
        return organisers(id, Form.EMPTY, new Errors());
    }

    Response invite(ProgrammeId id, Form form) {
        var words = page.words(OrganisersWords.class);
        var errors = new Errors()
                .missing("name", form.name(), words.nameMissing())
                .missing("email", form.email(), words.emailMissing());
        if (!errors.any()) {
            try {
                participants.inviteOrganiser(
                        id, form.name().strip(), form.email().strip(), "cy".equals(form.language()) ? "cy" : "en");
                return Redirect.to(Notice.ORGANISERASKED.at("/organise/" + id + "/organisers"));
            } catch (ServiceProblem problem) {
                if (problem.status() != 400) throw problem;
                errors.found(
                        problem,
                        Map.of("name", words.nameNotValid(), "email", words.emailNotValid()),
                        words.emailNotValid());
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(organisers(id, form, errors))
                .build();
    }

    /** Whatever was answered meanwhile: the page shows it. */
    Response withdraw(ProgrammeId id, String invitation) {
        try {
            participants.withdrawOrganiserInvitation(id, invitation);
        } catch (ServiceProblem problem) {
            if (problem.status() != 404) throw problem;
        }
        return Redirect.to(Notice.ORGANISERNOTASKED.at("/organise/" + id + "/organisers"));
    }

    Response consent(String token) {
        return token == null || token.isBlank()
                ? unknown()
                : Response.ok(OrganisersPages.consent(token)).build();
    }

    Response accept(String token) {
        if (token == null || token.isBlank()) return unknown();
        try {
            return Response.ok(OrganisersPages.accepted(participants.acceptOrganiserInvitation(token)))
                    .build();
        } catch (ServiceProblem problem) {
            if (problem.status() == 404 || problem.status() == 400) return unknown();
            throw problem;
        }
    }

    private TemplateInstance organisers(ProgrammeId id, Form form, Errors errors) {
        return OrganisersPages.organisers(
                Organised.at(TAB, participants.programme(id)),
                participants.organisers(id),
                participants.organiserInvitations(id),
                form,
                errors);
    }

    private static Response unknown() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(OrganisersPages.unknown())
                .build();
    }
}
