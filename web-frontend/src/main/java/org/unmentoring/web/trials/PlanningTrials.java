package org.unmentoring.web.trials;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.unmentoring.web.language.Language;
import org.unmentoring.web.matching.Trial.Label;
import org.unmentoring.web.matching.Trials;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.participants.Person;

/** Planning a trial: first how many rounds it takes, then what is registered and cannot be changed. */
@ApplicationScoped
class PlanningTrials {
    private final Participants participants;
    private final Trials trials;
    private final Page page;

    PlanningTrials(Participants participants, Trials trials, Page page) {
        this.participants = participants;
        this.trials = trials;
        this.page = page;
    }

    TemplateInstance form(ProgrammeId id, String kind) {
        var people = participants.everybody(id).values().stream()
                .filter(Person::canBeDrawn)
                .count();
        return form(id, TrialForm.empty(kind, (int) people), List.of(), new Errors());
    }

    Response plan(ProgrammeId id, TrialForm form) {
        return form.onlyAsks() ? power(id, form) : register(id, form);
    }

    private Response power(ProgrammeId id, TrialForm form) {
        var errors = form.checkPower(page.words(TrialWords.class));
        if (errors.any()) return again(id, form, errors);
        try {
            var power = trials.power(id, form.question());
            var fits = form.lacksRounds() && power.rounds() != null && power.rounds() <= TrialForm.MOST_ROUNDS;
            var shown = fits ? form.withRounds(power.rounds()) : form;
            return Response.ok(form(id, shown, power.sentences().words(page.lang()), new Errors()))
                    .build();
        } catch (ServiceProblem problem) {
            return notAccepted(id, form, problem);
        }
    }

    private Response register(ProgrammeId id, TrialForm form) {
        var errors = form.check(page.words(TrialWords.class));
        if (errors.any()) return again(id, form, errors);
        try {
            var trial = trials.register(id, form.key(), form.trial(usual()));
            return Redirect.to(Notice.TRIALREGISTERED.at("/organise/" + id + "/trials/" + trial.id()));
        } catch (ServiceProblem problem) {
            return notAccepted(id, form, problem);
        }
    }

    private Response notAccepted(ProgrammeId id, TrialForm form, ServiceProblem problem) {
        if (problem.status() != 400) throw problem;
        var words = page.words(TrialWords.class);
        return again(id, form, new Errors().found(problem, TrialForm.wordsByField(words), words.notAccepted()));
    }

    private Response again(ProgrammeId id, TrialForm form, Errors errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(form(id, form, List.of(), errors))
                .build();
    }

    private TemplateInstance form(ProgrammeId id, TrialForm form, List<String> power, Errors errors) {
        var programme = Organised.at(ReadingTrials.TAB, participants.programme(id));
        return TrialPages.form(programme, form, UUID.randomUUID().toString(), power, errors);
    }

    private static Label usual() {
        return new Label(
                MessageBundles.get(TrialWords.class).usualMails(),
                MessageBundles.get(TrialWords.class, Localized.Literal.of(Language.CY.tag()))
                        .usualMails());
    }
}
