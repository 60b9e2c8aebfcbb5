package org.unmentoring.notifications.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/** Asked with every request of a person, so in one plain statement, without a transaction and without Hibernate. */
@ApplicationScoped
class GoodTokens {
    private static final String REFUSED = """
            select exists (select 1 from erased_person where participant = ?)
                or exists (select 1 from ended_session where id = ?)""";

    private final DataSource database;

    GoodTokens(DataSource database) {
        this.database = database;
    }

    /** @return not for who was erased, nor for a session that has ended */
    boolean isGood(UUID participant, Optional<UUID> session) {
        try (var connection = database.getConnection();
                var refused = connection.prepareStatement(REFUSED)) {
            refused.setObject(1, participant);
            refused.setObject(2, session.orElse(null));
            try (var rows = refused.executeQuery()) {
                rows.next();
                return !rows.getBoolean(1);
            }
        } catch (SQLException trouble) {
            throw new GenericJDBCException("sessions", trouble);
        }
    }
}
