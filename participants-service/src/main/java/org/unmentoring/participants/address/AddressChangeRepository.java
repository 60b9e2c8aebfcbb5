package org.unmentoring.participants.address;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.unmentoring.participants.participant.ParticipantId;

@ApplicationScoped
class AddressChangeRepository implements PanacheRepositoryBase<AddressChange, ParticipantId> {
    Optional<AddressChange> open(ParticipantId participant, Instant now) {
        return findByIdOptional(participant).filter(change -> change.isOpen(now));
    }

    /** The newest wish counts. */
    void replace(ParticipantId participant, AddressChange change) {
        forget(participant);
        persist(change);
    }

    boolean forget(ParticipantId participant) {
        var known = findByIdOptional(participant);
        known.ifPresent(this::delete);
        flush();
        return known.isPresent();
    }

    int forgetExpiredBefore(Instant limit) {
        return (int) delete("expiresAt < ?1", limit);
    }
}
