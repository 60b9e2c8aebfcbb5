package org.unmentoring.participants.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, RegistrationId> {
    Optional<Registration> lock(UUID id) {
        return Optional.ofNullable(findById(new RegistrationId(id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Somebody who signs up three times in a row, or while the mail is away, wants one mail: the last. */
    boolean isLatest(Registration registration) {
        return count(
                        "email = ?1 and programme.value = ?2 and id.value > ?3",
                        registration.email().text(),
                        registration.programme().value(),
                        registration.id().value())
                == 0;
    }

    List<Registration> of(String email) {
        return list("email = ?1 order by id.value", email);
    }

    int forget(String email) {
        return (int) delete("email", email);
    }

    void move(String from, String to) {
        update("email = ?1 where email = ?2", to, from);
    }

    void forgetUnconfirmedBefore(Instant limit) {
        delete("confirmedAt is null and registeredAt < ?1", limit);
    }
}
