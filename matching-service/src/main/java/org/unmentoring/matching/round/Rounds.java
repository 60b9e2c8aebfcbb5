package org.unmentoring.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

/** Rounds held before there was this suite. All belongs to the transaction at hand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rounds {

    private final RoundRepository rounds;
    private final InstantSource clock;

    Rounds(RoundRepository rounds, InstantSource clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    public List<EarlierRound> of(ProgrammeId programme) {
        return rounds.of(programme).stream().map(Round::earlier).toList();
    }

    public RoundId open(ProgrammeId programme, int number, Instant drawnAt) {
        var round = Round.imported(programme, number, drawnAt, clock.instant());
        rounds.persistAndFlush(round);
        return round.id();
    }

    public void counted(RoundId id, int participants, int matches, int trios) {
        rounds.get(id).counted(participants, matches, trios);
    }
}
