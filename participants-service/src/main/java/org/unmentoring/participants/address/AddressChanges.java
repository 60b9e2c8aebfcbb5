package org.unmentoring.participants.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.unmentoring.participants.participant.ParticipantId;

/** The door to who waits for another address to be confirmed. */
@ApplicationScoped
@Transactional
public class AddressChanges {
    private final AddressChangeRepository changes;
    private final InstantSource clock;

    AddressChanges(AddressChangeRepository changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Optional<PendingAddress> pending(ParticipantId participant) {
        return changes.open(participant, clock.instant()).map(AddressChange::view);
    }
}
