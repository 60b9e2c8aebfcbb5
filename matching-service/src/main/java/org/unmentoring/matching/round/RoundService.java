package org.unmentoring.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.Draw;
import org.unmentoring.matching.draw.SeededDraw;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.participants.Programme;
import org.unmentoring.matching.schedule.DueDraw;
import org.unmentoring.matching.schedule.Schedules;
import org.unmentoring.matching.schedule.Seeds;

@ApplicationScoped
class RoundService {

    private final Participants participants;
    private final Seeds seeds;
    private final Schedules schedules;
    private final Drawing drawing;
    private final RoundRepository rounds;
    private final InstantSource clock;

    RoundService(
            Participants participants,
            Seeds seeds,
            Schedules schedules,
            Drawing drawing,
            RoundRepository rounds,
            InstantSource clock) {
        this.participants = participants;
        this.seeds = seeds;
        this.schedules = schedules;
        this.drawing = drawing;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Not transactional: the pool comes over the network, and only then is there something to keep. */
    RoundView draw(ProgrammeId id, DrawRequest asked) {
        var programme = participants.programme(id);
        mustBeSandboxFor(asked.seed(), programme);
        if (asked.isDryRun()) {
            return drawing.dryRun(pool(programme), asked.seed());
        }
        seeds.commit(id);
        return drawing.now(pool(programme), asked.seed());
    }

    void drawDue(DueDraw due) {
        if (schedules.isDue(due)) {
            var programme = participants.programme(due.programme());
            seeds.commit(due.programme());
            drawing.due(due, pool(programme));
        }
    }

    @Transactional
    RoundView get(RoundId id) {
        return rounds.get(id).view(clock.instant());
    }

    @Transactional
    Page<RoundView> of(ProgrammeId programme, PageRequest page) {
        var now = clock.instant();
        return Page.of(rounds.of(programme, page), page, it -> it.id().value()).map(it -> it.view(now));
    }

    @Transactional
    ProofView proof(RoundId id) {
        return rounds.proof(id).orElseThrow(Problem::notFound).view(get(id));
    }

    private Pool pool(Programme programme) {
        return new Pool(programme, participants.pool(programme.id()));
    }

    private static void mustBeSandboxFor(String seed, Programme programme) {
        if (seed != null && !programme.sandbox()) {
            throw Problem.invalid(
                    "/seed",
                    "seed-only-in-sandbox",
                    "A seed can be chosen only in a sandbox programme; a real round is drawn from the committed one.");
        }
    }

    @Produces
    @Singleton
    static Draw draw() {
        return new SeededDraw();
    }
}
