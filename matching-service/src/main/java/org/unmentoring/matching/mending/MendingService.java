package org.unmentoring.matching.mending;

import jakarta.enterprise.context.ApplicationScoped;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.match.Matches;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.round.Rounds;

/** Not transactional: the pool comes over the network first, so that nobody is put in touch against a wish of today. */
@ApplicationScoped
class MendingService {

    private final Rounds rounds;
    private final Participants participants;
    private final Matches matches;
    private final Mending mending;
    private final HoldingBack holding;

    MendingService(Rounds rounds, Participants participants, Matches matches, Mending mending, HoldingBack holding) {
        this.rounds = rounds;
        this.participants = participants;
        this.matches = matches;
        this.mending = mending;
        this.holding = holding;
    }

    ProgrammeId programmeOf(RoundId round) {
        return rounds.answer(round).programme();
    }

    Mended dropOut(RoundId round, DropoutRequest asked) {
        return mending.dropOut(round, asked.participant(), pool(round));
    }

    MyDropout dropOut(MatchId match, ParticipantId me) {
        var round = matches.roundOf(match, me);
        return mending.dropOut(round, match, me, pool(round));
    }

    Mended holdBack(RoundId round, HoldBackRequest asked) {
        return holding.holdBack(round, asked, pool(round));
    }

    Mended comeLate(RoundId round, LateJoinersRequest asked) {
        return mending.comeLate(round, asked.participants(), pool(round));
    }

    Mended everybodyComesLate(RoundId round) {
        return mending.comeLate(round, null, pool(round));
    }

    private Pool pool(RoundId round) {
        var programme = participants.programme(programmeOf(round));
        return new Pool(programme, participants.pool(programme.id()));
    }
}
