package org.unmentoring.matching.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.notifications.SandboxMails;
import org.unmentoring.matching.participants.Participants;

/** Not transactional: it asks and tells the sister services, in between of {@link Clocks}' transactions. */
@ApplicationScoped
class ClockService {

    private final Clocks clocks;
    private final Participants participants;
    private final SandboxMails mails;

    ClockService(Clocks clocks, Participants participants, SandboxMails mails) {
        this.clocks = clocks;
        this.participants = participants;
        this.mails = mails;
    }

    ClockView get(ProgrammeId programme) {
        mustBeSandbox(programme);
        return clocks.get(programme);
    }

    ClockView turn(ProgrammeId programme, TurnRequest asked) {
        mustBeSandbox(programme);
        return clocks.turn(programme, asked);
    }

    /** As far as it can be turned now. @return whether to come back */
    boolean goOn(ProgrammeId programme) {
        var step = clocks.inHand(programme).orElse(null);
        if (step == null) {
            if (!clocks.isTurning(programme)) {
                return false;
            }
            var state = mails.state(programme);
            step = clocks.next(programme, state.busy(), state.nextDueAt()).orElse(null);
        }
        if (step != null) {
            // This service last: a draw that becomes due must find the others where they belong.
            participants.turn(programme, step.number(), step.forward());
            mails.turn(programme, step.number(), step.forward());
            clocks.done(programme, step);
        }
        return true;
    }

    private void mustBeSandbox(ProgrammeId programme) {
        if (!participants.programme(programme).sandbox()) {
            throw Problem.of(
                    409, "programme-is-no-sandbox", "Only a sandbox programme has a clock that can be turned.");
        }
    }
}
