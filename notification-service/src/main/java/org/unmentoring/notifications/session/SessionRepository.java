package org.unmentoring.notifications.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;

@ApplicationScoped
class SessionRepository {
    private final Session database;

    SessionRepository(Session database) {
        this.database = database;
    }

    void enter(SessionId session, Instant expiresAt) {
        database.createNativeMutationQuery(
                        "insert into ended_session (id, expires_at) values (:id, :expiresAt) on conflict do nothing")
                .setParameter("id", session.value())
                .setParameter("expiresAt", expiresAt)
                .executeUpdate();
    }

    int forgetExpiredBefore(Instant limit) {
        return database.createNativeMutationQuery("delete from ended_session where expires_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
