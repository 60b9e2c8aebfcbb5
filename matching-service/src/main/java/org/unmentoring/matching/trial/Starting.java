package org.unmentoring.matching.trial;

import jakarta.enterprise.context.ApplicationScoped;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.notifications.SequenceNames;

/** Not transactional: whether an arm's mails can be sent is asked over the network first. */
@ApplicationScoped
class Starting {

    private final TrialService trials;
    private final SequenceNames sequences;

    Starting(TrialService trials, SequenceNames sequences) {
        this.trials = trials;
        this.sequences = sequences;
    }

    TrialView start(TrialId id) {
        var protocol = trials.protocol(id);
        if (protocol.kind() == Kind.NUDGES) {
            protocol.arms().stream()
                    .map(Arm::sequence)
                    .filter(it -> !sequences.has(protocol.programme(), it))
                    .findFirst()
                    .ifPresent(it -> {
                        throw Problem.of(
                                        409,
                                        "sequence-unknown",
                                        "notification-service has no sequence of this name for the programme.")
                                .with("sequence", it);
                    });
        }
        return trials.start(id);
    }
}
