package org.unmentoring.notifications.delivery;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import org.unmentoring.notifications.message.Outbox;
import org.unmentoring.notifications.suppression.Suppressions;

/** Whether a mail may go to an address at all. */
@Singleton
class Barriers implements Outbox.Barriers {
    private final Simulator simulator;
    private final Suppressions suppressions;

    Barriers(Simulator simulator, Suppressions suppressions) {
        this.simulator = simulator;
        this.suppressions = suppressions;
    }

    @Override
    public Outbox.Barrier around(Collection<String> emails) {
        var barred = suppressions.among(emails);
        return (email, essential) -> {
            if (simulator.suppresses(email)) return Optional.of("simulated");
            return barred.why(email, essential);
        };
    }
}
