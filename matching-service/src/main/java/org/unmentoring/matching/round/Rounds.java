package org.unmentoring.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

/** The rounds of programmes: drawn here, being drawn, abandoned, or held before there was this suite. */
@ApplicationScoped
@Transactional
public class Rounds {

    private final RoundRepository rounds;
    private final InstantSource clock;

    Rounds(RoundRepository rounds, InstantSource clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    RoundView get(RoundId id) {
        return rounds.get(id).view(clock.instant());
    }

    Page<RoundView> of(ProgrammeId programme, PageRequest page) {
        var now = clock.instant();
        return Page.of(rounds.of(programme, page), page, it -> it.id().value()).map(it -> it.view(now));
    }

    /** What who drew it was told, or would have been. */
    public RoundView answer(RoundId id) {
        return rounds.get(id).answer();
    }

    @Transactional(TxType.MANDATORY)
    public List<EarlierRound> of(ProgrammeId programme) {
        return rounds.of(programme).stream().map(Round::earlier).toList();
    }

    @Transactional(TxType.MANDATORY)
    public RoundId open(ProgrammeId programme, int number, Instant drawnAt) {
        var round = Round.imported(programme, number, drawnAt, clock.instant());
        rounds.persistAndFlush(round);
        return round.id();
    }

    @Transactional(TxType.MANDATORY)
    public void counted(RoundId id, int participants, int matches, int trios) {
        rounds.get(id).counted(participants, matches, trios);
    }

    public Optional<RoundId> beingDrawn(ProgrammeId programme) {
        return rounds.beingDrawn(programme).map(Round::id);
    }

    @Transactional(TxType.MANDATORY)
    public RoundId open(ProgrammeId programme, NewDraw draw) {
        var round = Round.opened(programme, rounds.lastNumber(programme) + 1, draw);
        rounds.persistAndFlush(round);
        return round.id();
    }

    /** Nobody else can end this draw before the transaction at hand does. @return false when somebody has */
    @Transactional(TxType.MANDATORY)
    public boolean isBeingDrawn(RoundId id) {
        return rounds.locked(id).isBeingDrawn();
    }

    /**
     * A round whose people still have time to meet. Nobody else can mend it before the transaction at hand ends.
     *
     * @throws Problem 409 when it is being drawn, was never drawn here, or is over
     */
    @Transactional(TxType.MANDATORY)
    public RoundView running(RoundId id) {
        var round = rounds.locked(id);
        round.mustRun(clock.instant());
        return round.answer();
    }

    /**
     * A round that can still be mended: it runs, or waits to be approved.
     *
     * @throws Problem as {@link #running(RoundId)} does, but not for one that waits
     */
    @Transactional(TxType.MANDATORY)
    public RoundView changeable(RoundId id) {
        var round = rounds.locked(id);
        if (!round.isHeld()) {
            round.mustRun(clock.instant());
        }
        return round.answer();
    }

    /** @throws Problem 409 when it does not wait to be approved, or not any more */
    @Transactional(TxType.MANDATORY)
    public RoundView waiting(RoundId id) {
        var round = rounds.locked(id);
        if (!round.isHeld()) {
            throw Problem.of(409, "round-does-not-wait", "This round does not wait to be approved, or not any more.");
        }
        return round.answer();
    }

    public Optional<HeldRound> held(ProgrammeId programme) {
        return rounds.held(programme).flatMap(Round::held);
    }

    /** Nobody else can approve or mend it before the transaction at hand ends. */
    @Transactional(TxType.MANDATORY)
    public Optional<HeldRound> heldStill(RoundId id) {
        return rounds.locked(id).held();
    }

    @Transactional(TxType.MANDATORY)
    public void hold(RoundId id, Instant approveBy, ZoneId zone) {
        rounds.get(id).hold(approveBy, zone);
        rounds.flush();
    }

    @Transactional(TxType.MANDATORY)
    public void approve(RoundId id, Instant meetBy) {
        rounds.get(id).approve(clock.instant(), meetBy);
        rounds.flush();
    }

    /** The last round of each programme, where people still have time to meet. */
    public List<RoundId> running() {
        return rounds.running(clock.instant()).stream().map(Round::id).toList();
    }

    @Transactional(TxType.MANDATORY)
    public RoundView drawn(RoundId id, Drawn drawn, Instant meetBy) {
        var round = rounds.get(id).drawn(drawn, clock.instant(), meetBy);
        rounds.flush();
        return round.answer();
    }

    @Transactional(TxType.MANDATORY)
    public void abandon(RoundId id, Because why) {
        rounds.get(id).abandon(why);
    }

    /** As a round would look that is not kept. */
    public RoundView dryRun(
            ProgrammeId programme,
            NewDraw draw,
            Drawn drawn,
            Instant meetBy,
            String seed,
            List<List<ParticipantId>> pairs) {
        return Round.opened(programme, rounds.lastNumber(programme) + 1, draw)
                .drawn(drawn, draw.openedAt(), meetBy)
                .dryRun(seed, pairs);
    }
}
