package org.unmentoring.notifications.delivery;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.unmentoring.notifications.message.Outbox;
import org.unmentoring.notifications.suppression.Suppressions;

/** Whether a mail may go to an address at all. */
@Singleton
class Barrier implements Outbox.Barrier {
    private final Simulator simulator;
    private final Suppressions suppressions;

    Barrier(Simulator simulator, Suppressions suppressions) {
        this.simulator = simulator;
        this.suppressions = suppressions;
    }

    @Override
    public Optional<String> barred(String email, boolean essential) {
        if (simulator.plays(email)) return simulator.suppresses(email) ? Optional.of("simulated") : Optional.empty();
        return suppressions.bar(email, essential);
    }
}
