package org.unmentoring.matching.silence;

import jakarta.enterprise.context.ApplicationScoped;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.participants.Participants;

/** An organiser asks somebody by themselves. Not transactional: the pool comes over the network first. */
@ApplicationScoped
class Asking {

    private final Participants participants;
    private final SilenceService silences;

    Asking(Participants participants, SilenceService silences) {
        this.participants = participants;
        this.silences = silences;
    }

    /** @throws Problem 409 for somebody who has paused or left already, or is no one here */
    SilentView ask(ProgrammeId programme, ParticipantId participant) {
        if (participants.pool(programme).stream().noneMatch(it -> it.id().equals(participant))) {
            throw Problem.of(409, "not-in-pool", "Nobody of this id takes part at the moment.");
        }
        return silences.ask(programme, participant);
    }
}
