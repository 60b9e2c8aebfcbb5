package org.unmentoring.participants.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.participants.programme.ProgrammeId;

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

    /** Typed by people themselves since then; of each address the last, unless one of it was confirmed. */
    List<Registration> unconfirmed(ProgrammeId programme, Instant since) {
        return list(
                "from Registration r where r.programme.value = ?1 and r.registeredAt > ?2 and r.confirmedAt is null"
                        + " and r.invited = false and not exists (select 1 from Registration other"
                        + " where other.email = r.email and other.programme.value = ?1"
                        + " and (other.id.value > r.id.value or other.confirmedAt is not null)) order by r.id.value",
                programme.value(),
                since);
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

    int forgetUnconfirmedBefore(Instant limit) {
        return (int) delete("confirmedAt is null and registeredAt < ?1", limit);
    }
}
