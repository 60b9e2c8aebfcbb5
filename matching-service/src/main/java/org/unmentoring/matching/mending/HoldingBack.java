package org.unmentoring.matching.mending;

import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.match.Standing.OfMatch;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.round.Rounds;

/** Holds single matches back before their people hear of each other, in one transaction as every mending. */
@ApplicationScoped
class HoldingBack {

    private static final int TRANSACTION_SECONDS = 300;

    private final Rounds rounds;
    private final RepairRepository repairs;
    private final Rearranging rearranging;
    private final Mending mending;
    private final InstantSource clock;

    HoldingBack(
            Rounds rounds, RepairRepository repairs, Rearranging rearranging, Mending mending, InstantSource clock) {
        this.rounds = rounds;
        this.repairs = repairs;
        this.rearranging = rearranging;
        this.mending = mending;
        this.clock = clock;
    }

    /** Its people are not put in touch in this round. A second time changes nothing. */
    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    @Idempotent
    Mended holdBack(RoundId id, HoldBackRequest asked, Pool pool) {
        var scene = mending.scene(rounds.waiting(id), pool);
        if (repairs.heldBack(id).contains(asked.match())) {
            return Mended.NOTHING;
        }
        var match = standing(scene, asked.match());
        var apart = scene.without(List.of(match)).apart(List.of(match.people()));
        var moves = asked.drawsAgain()
                ? drawnAgain(apart, match.people())
                : rearranging.nothing(apart.plan().rules());
        var placed = moves.placed();
        return mending.kept(
                new RoundRepair(id, Why.HELD_BACK, null, clock.instant()).holding(asked.match(), asked.because()),
                apart,
                List.of(match),
                moves,
                match.people().stream().filter(it -> !placed.contains(it)).toList());
    }

    private Rearrangement drawnAgain(Scene scene, List<ParticipantId> people) {
        var now = scene.pool().people().stream().collect(toMap(PoolPerson::id, it -> it));
        return rearranging.withOneOther(
                scene.pool().id(),
                scene.plan().rules(),
                people.stream().filter(now::containsKey).toList(),
                scene.open(now.keySet()),
                now);
    }

    private static OfMatch standing(Scene scene, MatchId match) {
        return scene.standing().matches().stream()
                .filter(it -> it.id().equals(match))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "/match", "match-not-in-round", "No match of this round stands that has this id."));
    }
}
