package org.unmentoring.matching.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.participants.EndedSessions.Entry;

@ApplicationScoped
class SessionRepository {

    private final Session database;

    SessionRepository(Session database) {
        this.database = database;
    }

    Optional<Instant> latest() {
        return Optional.ofNullable(OneColumn.select(database, "select max(ended_at) from ended_session", Instant.class)
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

    int forgetExpiredBefore(Instant limit) {
        return database.createNativeMutationQuery("delete from ended_session where expires_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
