package org.unmentoring.notifications.delivery;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/** Which domains are in trouble. All times are the database's, the one clock that replicas share. */
@Singleton
class TroubleTable {
    record Trouble(int failures, Instant pausedUntil, String reason, Instant since) {}

    private interface Use<R> {
        R of(PreparedStatement statement) throws SQLException;
    }

    private final DataSource database;

    TroubleTable(DataSource database) {
        this.database = database;
    }

    Map<String, Trouble> all() {
        return run("select domain, failures, paused_until, reason, since from mail_trouble", select -> {
            var troubles = new HashMap<String, Trouble>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var until = rows.getTimestamp(3);
                    troubles.put(
                            rows.getString(1),
                            new Trouble(
                                    rows.getInt(2),
                                    until == null ? null : until.toInstant(),
                                    rows.getString(4),
                                    rows.getTimestamp(5).toInstant()));
                }
            }
            return troubles;
        });
    }

    /**
     * Failures in a row lead to a pause, and a failed probe to one twice as long. Mails that were on their way when the
     * pause began tell nothing new.
     *
     * @return whether the domain is paused now
     */
    boolean failed(String domain, String reason, int most, Duration first, Duration longest) {
        return run("""
                insert into mail_trouble as trouble (domain, failures, reason, since) values (?, 1, ?, now())
                on conflict (domain) do update set
                    failures = trouble.failures + 1,
                    reason = excluded.reason,
                    pauses = case when trouble.probing or trouble.paused_until is null and trouble.failures + 1 >= ?
                                  then least(trouble.pauses + 1, 20) else trouble.pauses end,
                    paused_until = case when trouble.probing or trouble.paused_until is null and trouble.failures + 1 >= ?
                                        then now() + least(? * (2 ^ least(trouble.pauses, 20)), ?) * interval '1 ms'
                                        else trouble.paused_until end,
                    probing = false
                returning paused_until is not null""", insert -> {
            insert.setString(1, domain);
            insert.setString(2, reason);
            insert.setInt(3, most);
            insert.setInt(4, most);
            insert.setLong(5, first.toMillis());
            insert.setLong(6, longest.toMillis());
            try (var rows = insert.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        });
    }

    /** @return whether it is the caller's mail that tries; that of one replica only does */
    boolean claimProbe(String domain, Duration probeTime) {
        return run(
                "update mail_trouble set probing = true, paused_until = now() + ? * interval '1 ms' where domain = ? and paused_until <= now()",
                update -> {
                    update.setLong(1, probeTime.toMillis());
                    update.setString(2, domain);
                    return update.executeUpdate() == 1;
                });
    }

    boolean heal(String domain) {
        return run("delete from mail_trouble where domain = ?", delete -> {
            delete.setString(1, domain);
            return delete.executeUpdate() == 1;
        });
    }

    private <R> R run(String sql, Use<R> use) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException trouble) {
            throw new GenericJDBCException("domains in trouble", trouble);
        }
    }
}
