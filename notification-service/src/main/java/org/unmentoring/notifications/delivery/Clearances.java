package org.unmentoring.notifications.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.unmentoring.notifications.message.Outbox;

/** Whether a mail may go to an address at all, and whether now. */
@Singleton
class Clearances implements Outbox.Clearance {
    private final Simulator simulator;

    Clearances(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public Optional<String> barred(String email, boolean essential) {
        return simulator.suppresses(email) ? Optional.of("simulated") : Optional.empty();
    }

    @Override
    public Optional<Instant> notBefore(String email) {
        return Optional.empty();
    }
}
