package org.unmentoring.base.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/** What was answered to which key, in the service's own database and in the transaction at hand. */
@ApplicationScoped
class Answers {
    record Answer(String fingerprint, String json) {}

    private interface Use<R> {
        R of(PreparedStatement statement) throws SQLException;
    }

    private final DataSource database;

    @Inject
    Answers(DataSource database) {
        this.database = database;
    }

    /** Waits for another transaction that holds the same key. @return whether the key is new */
    boolean claim(String caller, String key, String fingerprint, Instant now) {
        return run(
                "insert into idempotent_answer (caller, key, fingerprint, answered_at) values (?, ?, ?, ?) on conflict do nothing",
                insert -> {
                    insert.setString(1, caller);
                    insert.setString(2, key);
                    insert.setString(3, fingerprint);
                    insert.setTimestamp(4, Timestamp.from(now));
                    return insert.executeUpdate() == 1;
                });
    }

    void keep(String caller, String key, String json) {
        run("update idempotent_answer set answer = ? where caller = ? and key = ?", update -> {
            update.setString(1, json);
            update.setString(2, caller);
            update.setString(3, key);
            return update.executeUpdate();
        });
    }

    Optional<Answer> of(String caller, String key) {
        return run("select fingerprint, answer from idempotent_answer where caller = ? and key = ?", select -> {
            select.setString(1, caller);
            select.setString(2, key);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(new Answer(rows.getString(1), rows.getString(2))) : Optional.empty();
            }
        });
    }

    int forgetBefore(Instant limit) {
        return run("delete from idempotent_answer where answered_at < ?", delete -> {
            delete.setTimestamp(1, Timestamp.from(limit));
            return delete.executeUpdate();
        });
    }

    private <R> R run(String sql, Use<R> use) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException trouble) {
            throw new GenericJDBCException("idempotent answers", trouble);
        }
    }
}
