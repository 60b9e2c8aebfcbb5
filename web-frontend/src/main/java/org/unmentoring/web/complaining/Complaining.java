package org.unmentoring.web.complaining;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Me;
import org.unmentoring.web.participants.NewComplaint;
import org.unmentoring.web.participants.Participants;

/** Complaining, or asking about one's data, whether signed in or not. */
@ApplicationScoped
class Complaining {
    private static final Pattern REFERENCE = Pattern.compile("UM(-[0-9A-Z]{4}){2}");
    private static final List<String> KINDS =
            List.of("complaint", "access", "rectification", "erasure", "restriction", "objection", "other");

    /** What was typed. */
    record Form(String kind, String words, String programme, String name, String email) {
        static final Form EMPTY = new Form("", "", "", "", "");
    }

    private final Participants participants;
    private final Page page;

    Complaining(Participants participants, Page page) {
        this.participants = participants;
        this.page = page;
    }

    TemplateInstance form() {
        return form(Form.EMPTY, new Errors());
    }

    Response send(Form form) {
        var words = page.words(ComplainingWords.class);
        var errors = check(form, words);
        if (!errors.any()) {
            try {
                return Redirect.to("/complain/sent?reference=" + complain(form));
            } catch (ServiceProblem problem) {
                if (problem.status() != 400) throw problem;
                var said = Map.of(
                        "kind", words.kindMissing(),
                        "words", words.wordsNotValid(),
                        "name", words.nameNotValid(),
                        "email", words.emailNotValid());
                errors.found(problem, said, words.wordsNotValid());
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(form(form, errors))
                .build();
    }

    /** Whatever stands in the address is shown only if it can be a reference. */
    Response sent(String reference) {
        return reference != null && REFERENCE.matcher(reference).matches()
                ? Response.ok(ComplainingPages.sent(reference)).build()
                : Redirect.to("/complain");
    }

    private String complain(Form form) {
        var programme = form.programme() == null || form.programme().isBlank()
                ? null
                : ProgrammeId.fromString(form.programme());
        var said = new NewComplaint(form.kind(), form.words().strip(), programme);
        return page.signedIn()
                ? participants.complain(said)
                : participants.complain(
                        said.by(form.name().strip(), form.email().strip(), page.lang()));
    }

    private Errors check(Form form, ComplainingWords words) {
        var errors = new Errors();
        if (form.kind() == null || !KINDS.contains(form.kind())) errors.add("kind", words.kindMissing());
        errors.missing("words", form.words(), words.wordsMissing());
        return page.signedIn()
                ? errors
                : errors.missing("name", form.name(), words.nameMissing())
                        .missing("email", form.email(), words.emailMissing());
    }

    /** Of whoever is signed in only their own. */
    private List<Me.Organised> programmes() {
        return page.signedIn()
                ? participants.me().enrolments().stream()
                        .map(Me.Enrolment::programme)
                        .toList()
                : participants.programmes().stream()
                        .map(it -> new Me.Organised(it.id(), it.name()))
                        .toList();
    }

    private TemplateInstance form(Form form, Errors errors) {
        return ComplainingPages.form(
                form, KINDS, programmes(), page.signedIn() ? participants.myComplaints() : List.of(), errors);
    }
}
