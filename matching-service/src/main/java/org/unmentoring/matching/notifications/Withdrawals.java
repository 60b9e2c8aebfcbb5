package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;
import org.unmentoring.matching.ids.MatchId;

/** Matches that nobody must be introduced for any more, though their introduction may wait still. */
@ApplicationScoped
class Withdrawals {

    private final DataSource database;

    Withdrawals(DataSource database) {
        this.database = database;
    }

    /** Belongs to the transaction at hand. */
    void add(MatchId match) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into withdrawn_introduction (match) values (?) on conflict do nothing")) {
            insert.setObject(1, match.value());
            insert.executeUpdate();
        } catch (SQLException trouble) {
            throw new GenericJDBCException("withdrawn introductions", trouble);
        }
    }

    Set<MatchId> among(Collection<MatchId> matches) {
        try (Connection connection = database.getConnection();
                var select =
                        connection.prepareStatement("select match from withdrawn_introduction where match = any (?)")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", matches.stream().map(MatchId::value).toArray()));
            Set<MatchId> found = new HashSet<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new MatchId(rows.getObject(1, UUID.class)));
                }
            }
            return found;
        } catch (SQLException trouble) {
            throw new GenericJDBCException("withdrawn introductions", trouble);
        }
    }
}
