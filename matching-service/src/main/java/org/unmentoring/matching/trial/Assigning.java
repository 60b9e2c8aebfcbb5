package org.unmentoring.matching.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unmentoring.matching.statistics.Blocks;

/** Puts one after the other into arms, counting on in each stratum. */
final class Assigning {

    private final Trial trial;
    private final int arms;
    private final Map<String, Integer> counts;
    private final List<AssignmentRepository.New> assigned = new ArrayList<>();

    /** @param counts how many each stratum has already */
    Assigning(Trial trial, Protocol protocol, Map<String, Integer> counts) {
        this.trial = trial;
        this.arms = protocol.arms().size();
        this.counts = counts;
    }

    int arm(String stratum, UUID unit) {
        int place = counts.merge(stratum, 1, Integer::sum) - 1;
        int arm = Blocks.arm(trial.seed(), stratum, place, arms);
        assigned.add(new AssignmentRepository.New(stratum, place, arm, unit));
        return arm;
    }

    List<AssignmentRepository.New> assigned() {
        return assigned;
    }
}
