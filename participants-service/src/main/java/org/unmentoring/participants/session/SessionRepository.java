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

    /** Empty for whose token is good no more: erased, or this session ended. Erasures are looked up in the same go. */
    Optional<Instant> lastUse(UUID participant, UUID session) {
        return getEntityManager()
                .createNativeQuery("""
                        select last_used_at from session
                        where id = :session and participant = :participant and ended_at is null
                          and not exists (select 1 from erasure where participant = :participant)""", Instant.class)
                .setParameter("session", session)
                .setParameter("participant", participant)
                .getResultStream()
                .map(Instant.class::cast)
                .findFirst();
    }

    boolean isErased(UUID participant) {
        return !getEntityManager()
                .createNativeQuery("select 1 from erasure where participant = :participant", Integer.class)
                .setParameter("participant", participant)
                .getResultList()
                .isEmpty();
    }

    void used(UUID session, Instant now) {
        update("lastUsedAt = ?1 where id.value = ?2", now, session);
    }

    void forgetExpiredBefore(Instant limit) {
        delete("expiresAt < ?1", limit);
    }

    int forget(ParticipantId participant) {
        return (int) delete("participant.value", participant.value());
    }
}
