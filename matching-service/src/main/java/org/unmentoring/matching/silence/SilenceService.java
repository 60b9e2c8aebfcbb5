package org.unmentoring.matching.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.Answered;
import org.unmentoring.matching.schedule.Schedules;

@ApplicationScoped
class SilenceService {

    private final SilenceRepository silences;
    private final Schedules schedules;
    private final SilenceWork work;
    private final InstantSource clock;

    SilenceService(SilenceRepository silences, Schedules schedules, SilenceWork work, InstantSource clock) {
        this.silences = silences;
        this.schedules = schedules;
        this.work = work;
        this.clock = clock;
    }

    @Transactional
    Page<SilentView> of(ProgrammeId programme, PageRequest asked) {
        var rule = schedules.plan(programme).silence();
        return Page.of(silences.of(programme, asked), asked, SilenceRepository.Row::id)
                .map(it -> SilentView.of(it, rule));
    }

    @Transactional
    QuestionView get(MatchId match, ParticipantId me) {
        return QuestionView.of(silences.find(match, me).orElseThrow(Problem::notFound));
    }

    /** @throws Problem 409 for somebody who was never put in touch here */
    @Transactional
    SilentView ask(ProgrammeId programme, ParticipantId participant) {
        var last = silences.lastMatch(programme, participant)
                .orElseThrow(() -> Problem.of(409, "no-match-yet", "They were not put in touch with anybody yet."));
        var match = new MatchId(last.match());
        if (silences.ask(programme, last, clock.instant())) {
            work.ask(programme, match, participant);
        }
        return SilentView.of(
                silences.find(match, participant).orElseThrow(),
                schedules.plan(programme).silence());
    }

    /** Who stays can still pause; who paused comes back on the page of their own details, where a pause is ended. */
    @Transactional
    QuestionView answer(MatchId match, ParticipantId me, Answer answer) {
        silences.hold(match, me);
        var question = get(match, me);
        if (question.answer() == answer) {
            return question;
        }
        if (question.answer() == Answer.PAUSE) {
            throw Problem.of(409, "paused-already", "You have paused already. Come back any time in your details.");
        }
        silences.answer(match, me, answer, clock.instant());
        work.answered(question.programme(), match, me);
        if (answer == Answer.PAUSE) {
            work.pause(question.programme(), match, me);
        }
        return get(match, me);
    }

    /** Whoever says anything of a match is not silent any more. */
    void answered(@Observes Answered said) {
        for (var match : silences.unanswered(said.match(), said.participant())) {
            answer(match, said.participant(), Answer.STAY);
        }
    }
}
