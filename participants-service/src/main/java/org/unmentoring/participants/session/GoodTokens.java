package org.unmentoring.participants.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/** Asked with every request, so in one plain statement, without a transaction and without Hibernate. */
@ApplicationScoped
class GoodTokens {
    /** When somebody was here last is told roughly, so that reading rarely writes. */
    private static final Duration ROUGHLY = Duration.ofMinutes(15);

    private static final String KNOWN = """
            select last_used_at, exists (select 1 from erasure where participant = ?)
            from (select) nothing left join session on id = ? and participant = ? and ended_at is null""";

    private final DataSource database;
    private final InstantSource clock;

    GoodTokens(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return not for who was erased, nor for a session that has ended, nor for one that is nobody's */
    boolean isGood(UUID participant, Optional<UUID> session) {
        try (var connection = database.getConnection();
                var known = connection.prepareStatement(KNOWN)) {
            known.setObject(1, participant);
            known.setObject(2, session.orElse(null));
            known.setObject(3, participant);
            try (var rows = known.executeQuery()) {
                rows.next();
                var lastUsed = rows.getObject(1, OffsetDateTime.class);
                if (rows.getBoolean(2)) return false;
                if (session.isEmpty()) return true;
                if (lastUsed == null) return false;
                tellUse(connection, session.get(), lastUsed);
                return true;
            }
        } catch (SQLException trouble) {
            throw new GenericJDBCException("sessions", trouble);
        }
    }

    private void tellUse(Connection connection, UUID session, OffsetDateTime before) throws SQLException {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        if (before.plus(ROUGHLY).isAfter(now)) return;
        try (var used = connection.prepareStatement("update session set last_used_at = ? where id = ?")) {
            used.setObject(1, now);
            used.setObject(2, session);
            used.executeUpdate();
        }
    }
}
