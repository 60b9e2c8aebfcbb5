package org.unmentoring.participants.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.participant.ParticipantId;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<OpenedSession, SessionId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<OpenedSession> open(ParticipantId participant, Instant now, PageRequest page) {
        return find(
                        "participant.value = ?1 and endedAt is null and expiresAt > ?2 and id.value > ?3 order by id.value",
                        participant.value(),
                        now,
                        page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    Optional<OpenedSession> held(ParticipantId participant, SessionId id) {
        return find("id.value = ?1 and participant.value = ?2", id.value(), participant.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<OpenedSession> openAndHeld(ParticipantId participant, Instant now) {
        return find(
                        "participant.value = ?1 and endedAt is null and expiresAt > ?2 order by id.value",
                        participant.value(),
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<OpenedSession> ended(Instant since, Instant now, PageRequest page) {
        return find(
                        "endedAt > ?1 and expiresAt > ?2 and id.value > ?3 order by id.value",
                        since,
                        now,
                        page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    int forgetExpiredBefore(Instant limit) {
        return (int) delete("expiresAt < ?1", limit);
    }

    int forget(ParticipantId participant) {
        return (int) delete("participant.value", participant.value());
    }
}
