package org.unmentoring.web.trials;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.unmentoring.web.matching.Trial;
import org.unmentoring.web.matching.Trials;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.neighbour.TrialId;
import org.unmentoring.web.organise.Download;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.trials.TrialPages.Line;

/** Trials that are registered: where they stand, what they found, starting and ending them. */
@ApplicationScoped
class ReadingTrials {
    static final String TAB = "trials";

    private final Participants participants;
    private final Trials trials;
    private final Page page;

    ReadingTrials(Participants participants, Trials trials, Page page) {
        this.participants = participants;
        this.trials = trials;
        this.page = page;
    }

    TemplateInstance all(ProgrammeId id) {
        return TrialPages.all(Organised.at(TAB, participants.programme(id)), newestFirst(trials.of(id)));
    }

    TemplateInstance one(ProgrammeId id, TrialId trial) {
        return one(id, trial, new Errors());
    }

    Response start(ProgrammeId id, TrialId trial) {
        var words = page.words(TrialWords.class);
        mine(id, trial);
        try {
            trials.start(trial);
            return Redirect.to(Notice.TRIALSTARTED.at("/organise/" + id + "/trials/" + trial));
        } catch (ServiceProblem problem) {
            return refused(
                    id,
                    trial,
                    problem,
                    problem.code().equals("sequence-unknown") ? words.sequenceUnknown() : words.oneAtATime());
        }
    }

    Response stop(ProgrammeId id, TrialId trial) {
        mine(id, trial);
        trials.stop(trial);
        return Redirect.to(Notice.TRIALENDED.at("/organise/" + id + "/trials/" + trial));
    }

    TemplateInstance flow(ProgrammeId id, TrialId trial) {
        var known = mine(id, trial);
        return TrialPages.flow(FlowPicture.of(trials.flow(trial), page.lang()), known.protocol());
    }

    Response finding(ProgrammeId id, TrialId trial) {
        mine(id, trial);
        return Download.of("trial", Format.JSON, trials.findingAsItIs(trial));
    }

    Response registration(ProgrammeId id, TrialId trial) {
        mine(id, trial);
        return Download.of("registration", Format.JSON, trials.registration(trial));
    }

    private Response refused(ProgrammeId id, TrialId trial, ServiceProblem problem, String why) {
        if (problem.status() != 409) throw problem;
        return Response.status(Response.Status.CONFLICT)
                .entity(one(id, trial, new Errors().add("", why)))
                .build();
    }

    private TemplateInstance one(ProgrammeId id, TrialId trial, Errors errors) {
        var known = mine(id, trial);
        return TrialPages.one(
                Organised.at(TAB, participants.programme(id)),
                TrialView.of(known, trials.finding(trial), page),
                trials.flow(trial),
                errors);
    }

    /** An organiser of two programmes finds a trial under its own only. */
    private Trial mine(ProgrammeId id, TrialId trial) {
        var known = trials.get(trial);
        if (!known.isOf(id)) throw new NotFoundException();
        return known;
    }

    private static List<Line> newestFirst(List<Trial> oldestFirst) {
        var all = new ArrayList<Line>();
        oldestFirst.forEach(it -> all.add(0, new Line(it, TrialState.read(it.state()))));
        return all;
    }
}
