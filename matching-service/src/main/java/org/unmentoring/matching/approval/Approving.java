package org.unmentoring.matching.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.mending.Mending;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.round.RoundView;
import org.unmentoring.matching.round.Rounds;

/**
 * Ends a round's wait. Not transactional: the pool comes over the network first, since days may have gone by. Who can't
 * be drawn any more is taken out as a dropout is, so that nobody is put in touch with somebody who has left.
 */
@ApplicationScoped
public class Approving {

    private final Rounds rounds;
    private final Participants participants;
    private final Mending mending;
    private final Release release;

    Approving(Rounds rounds, Participants participants, Mending mending, Release release) {
        this.rounds = rounds;
        this.participants = participants;
        this.mending = mending;
        this.release = release;
    }

    /**
     * A second time changes nothing.
     *
     * @throws Problem 409 when it was given up
     */
    public RoundView approve(RoundId id) {
        var programme = programmeOf(id);
        if (release.isHeld(id)) {
            var pool = new Pool(participants.programme(programme), participants.pool(programme));
            gone(id, pool).forEach(it -> mending.dropOutWaiting(id, it, pool));
            release.release(id);
        }
        var round = rounds.answer(id);
        if (round.status() == RoundView.Status.ABANDONED) {
            throw Problem.of(409, "draw-abandoned", "This round was given up, so it can't be approved.");
        }
        return round;
    }

    ProgrammeId programmeOf(RoundId id) {
        return rounds.answer(id).programme();
    }

    /** By the database's clock: no round must go out early because one replica's clock is fast. */
    Duration tooEarly(RoundId id) {
        return release.tooEarly(id);
    }

    private Set<ParticipantId> gone(RoundId id, Pool pool) {
        Set<ParticipantId> gone = new HashSet<>(release.matched(id));
        pool.people().stream().map(PoolPerson::id).forEach(gone::remove);
        return gone;
    }
}
