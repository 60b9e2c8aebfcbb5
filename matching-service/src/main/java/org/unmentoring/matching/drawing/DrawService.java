package org.unmentoring.matching.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.approval.Approving;
import org.unmentoring.matching.census.Censuses;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.participants.Programme;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.pool.Roster;
import org.unmentoring.matching.round.Because;
import org.unmentoring.matching.round.RoundView;
import org.unmentoring.matching.round.Rounds;
import org.unmentoring.matching.schedule.DueDraw;
import org.unmentoring.matching.schedule.Schedules;
import org.unmentoring.matching.schedule.Seed;
import org.unmentoring.matching.schedule.Seeds;

/** Not transactional: the pool comes over the network first, then the draw has its two transactions. */
@ApplicationScoped
class DrawService {

    private static final Logger LOG = Logger.getLogger(DrawService.class);

    private final Participants participants;
    private final Censuses censuses;
    private final Seeds seeds;
    private final Schedules schedules;
    private final Opening opening;
    private final Drawing drawing;
    private final Keeping keeping;
    private final Rounds rounds;
    private final Approving approving;

    DrawService(
            Participants participants,
            Censuses censuses,
            Seeds seeds,
            Schedules schedules,
            Opening opening,
            Drawing drawing,
            Keeping keeping,
            Rounds rounds,
            Approving approving) {
        this.participants = participants;
        this.censuses = censuses;
        this.seeds = seeds;
        this.schedules = schedules;
        this.opening = opening;
        this.drawing = drawing;
        this.keeping = keeping;
        this.rounds = rounds;
        this.approving = approving;
    }

    RoundView draw(ProgrammeId id, DrawRequest asked) {
        var programme = participants.programme(id);
        mustBeSandboxFor(asked.seed(), programme);
        if (asked.isDryRun()) {
            return dryRun(programme, asked);
        }
        seeds.commit(id);
        try {
            var begun = begin(programme, pool -> Optional.of(opening.now(pool, asked.kept(), asked.seed())));
            return drawing.finish(begun.orElseThrow().id());
        } catch (StillWaiting other) {
            throw Problem.of(
                    409, "round-waits", "The last round waits to be approved. Approve it or give it up first.");
        }
    }

    void drawDue(DueDraw due) {
        if (schedules.isDue(due)) {
            var programme = participants.programme(due.programme());
            seeds.commit(due.programme());
            begin(programme, pool -> nextDue(due, pool)).ifPresent(it -> finishOther(it.id()));
        }
    }

    /** The time to approve a round is over at the latest when the next one is drawn. */
    private Optional<Begun> nextDue(DueDraw due, Pool pool) {
        try {
            return opening.due(due, pool);
        } catch (StillWaiting other) {
            approving.approve(other.round());
            return opening.due(due, pool);
        }
    }

    /** A draw whose beginner did not finish it in time. */
    void goOn(Begun begun) {
        finishOther(begun.id());
    }

    RoundView abandon(RoundId round) {
        keeping.abandon(round, Because.ORGANISER);
        var view = rounds.answer(round);
        if (view.status() != RoundView.Status.ABANDONED) {
            throw Problem.of(409, "round-drawn-already", "This round was drawn; it can't be given up any more.");
        }
        return view;
    }

    ProgrammeId programmeOf(RoundId round) {
        return rounds.answer(round).programme();
    }

    /** What is under way in the programme ends first, even when the one who began it is gone. */
    private Optional<Begun> begin(Programme programme, Function<Pool, Optional<Begun>> open) {
        rounds.beingDrawn(programme.id()).ifPresent(this::finishOther);
        var pool = counted(programme);
        while (true) {
            try {
                return open.apply(pool);
            } catch (StillDrawing other) {
                finishOther(other.round());
            }
        }
    }

    private void finishOther(RoundId round) {
        try {
            drawing.finish(round);
        } catch (Problem abandoned) {
            LOG.infof("no round %s: %s", round, abandoned.code());
        }
    }

    private RoundView dryRun(Programme programme, DrawRequest asked) {
        var prepared = opening.rehearsal(pool(programme), asked.kept(), asked.seed());
        var seed = asked.seed() == null ? seeds.fresh() : Seed.chosen(asked.seed());
        var drawn = drawing.rehearse(prepared.input(), seed.text());
        var draw = opening.draw(prepared, seed);
        var meetBy = schedules.plan(programme.id()).timeToMeet().after(draw.openedAt(), programme.timeZone());
        return rounds.dryRun(programme.id(), draw, drawn, meetBy, seed.text(), pairs(drawn, prepared.roster()));
    }

    private static List<List<ParticipantId>> pairs(Drawn drawn, Roster roster) {
        return drawn.matches().stream()
                .map(match -> Arrays.stream(match)
                        .mapToObj(it -> roster.people().get(it).id())
                        .toList())
                .toList();
    }

    private Pool counted(Programme programme) {
        var enrolled = participants.enrolled(
                programme.id(), censuses.last(programme.id()).orElse(null));
        return new Pool(programme, participants.pool(programme.id()), enrolled.orElse(null));
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
}
