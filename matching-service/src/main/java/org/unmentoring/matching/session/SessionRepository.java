package org.unmentoring.matching.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.matching.participants.EndedSessions.Entry;

@ApplicationScoped
class SessionRepository {

    private static final UUID NONE = new UUID(0, 0);

    private final Session database;

    SessionRepository(Session database) {
        this.database = database;
    }

    /** In one go: who was erased, and whose session has ended, is nobody here. */
    boolean isNobody(UUID participant, Optional<UUID> session) {
        return database.createNativeQuery(
                        "select exists (select 1 from erased_person where participant = :participant)"
                                + " or exists (select 1 from ended_session where id = :session)",
                        Boolean.class)
                .setParameter("participant", participant)
                .setParameter("session", session.orElse(NONE))
                .getSingleResult();
    }

    Optional<Instant> latest() {
        return Optional.ofNullable(database.createNativeQuery("select max(ended_at) from ended_session", Instant.class)
                .getSingleResult());
    }

    void enter(List<Entry> ended) {
        for (var session : ended) {
            database.createNativeMutationQuery("insert into ended_session (id, ended_at, expires_at)"
                            + " values (:id, :endedAt, :expiresAt) on conflict do nothing")
                    .setParameter("id", session.id())
                    .setParameter("endedAt", session.endedAt())
                    .setParameter("expiresAt", session.expiresAt())
                    .executeUpdate();
        }
    }

    void forgetExpiredBefore(Instant limit) {
        database.createNativeMutationQuery("delete from ended_session where expires_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
