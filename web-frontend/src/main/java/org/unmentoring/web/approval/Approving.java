package org.unmentoring.web.approval;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.matching.Match;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.RoundId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

/** Approving a round that waits, giving it up, and holding a match back. */
@ApplicationScoped
class Approving {
    private static final String TAB = "rounds";
    private final Participants participants;
    private final Matching matching;
    private final Page page;

    Approving(Participants participants, Matching matching, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    Response approve(ProgrammeId id, RoundId round) {
        return act(id, round, Notice.APPROVED, () -> matching.approve(round));
    }

    TemplateInstance askToGiveUp(ProgrammeId id, RoundId round) {
        return ApprovalPages.giveUp(organised(id), matching.round(round));
    }

    Response giveUp(ProgrammeId id, RoundId round) {
        return act(id, round, Notice.GIVENUP, () -> matching.giveUp(round));
    }

    TemplateInstance askToHold(ProgrammeId id, RoundId round, MatchId match) {
        return ask(id, round, match, HoldForm.EMPTY, new Errors());
    }

    Response hold(ProgrammeId id, RoundId round, MatchId match, HoldForm form) {
        var errors = form.check(page.words(ApprovalWords.class));
        if (errors.any())
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(ask(id, round, match, form, errors))
                    .build();
        return act(id, round, Notice.HELDBACK, () -> matching.holdBack(round, form.of(match)));
    }

    /** Somebody else may have been quicker, or the time to approve it be over: that is told, and is no mistake. */
    private Response act(ProgrammeId id, RoundId round, Notice done, Runnable act) {
        try {
            act.run();
        } catch (ServiceProblem problem) {
            if (problem.status() != 409) throw problem;
            return Response.status(Response.Status.CONFLICT)
                    .entity(ApprovalPages.tooLate(organised(id), matching.round(round)))
                    .build();
        }
        return Redirect.to(done.at(done == Notice.GIVENUP ? "/organise/" + id + "/rounds" : page(id, round)));
    }

    private TemplateInstance ask(ProgrammeId id, RoundId round, MatchId match, HoldForm form, Errors errors) {
        var people = participants.everybody(id);
        var names = matching.allMatches(round).stream()
                .filter(it -> it.id().equals(match) && !it.dissolved())
                .findFirst()
                .map(Match::participants)
                .map(ids -> ids.stream()
                        .map(people::get)
                        .map(it -> it == null ? "?" : it.name())
                        .toList())
                .orElseThrow(NotFoundException::new);
        return ApprovalPages.hold(organised(id), matching.round(round), names, form, errors);
    }

    private Organised organised(ProgrammeId id) {
        return Organised.at(TAB, participants.programme(id));
    }

    private static String page(ProgrammeId id, RoundId round) {
        return "/organise/" + id + "/rounds/" + round;
    }
}
