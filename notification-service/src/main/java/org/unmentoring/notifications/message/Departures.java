package org.unmentoring.notifications.message;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.wording.WordingId;

/**
 * Holds messages whose turn has come, and marks those that leave. Every mail comes by here: a statement for a handful each,
 * and no entity, which would cost more than the mail's own words.
 */
@Singleton
@Transactional(TxType.MANDATORY)
class Departures {
    /** In the order of their ids, so that two who hold several never wait for each other. */
    private static final String HOLD = """
            select id, template, recipient_name, recipient_email, recipient_language, template_values, created_at, send_at,
                   attempts, wording, test, clock_timestamp()
            from message where id = any(?) and over_at is null order by id for update""";

    /** Once more, when whoever had taken them died over it. No column that an index knows is written. */
    private static final String LEAVE = """
            update message set status = 'sending', attempts = attempts + 1, wording = ?,
                   first_tried_at = coalesce(first_tried_at, ?), version = version + 1
            where id = any(?)""";

    /** @param now the database's time, the only one that all replicas share: one whose own is fast must not send early */
    record Held(List<Waiting> messages, Instant now) {}

    private interface Use<R> {
        R of(Connection connection) throws SQLException;
    }

    private final DataSource database;

    Departures(DataSource database) {
        this.database = database;
    }

    /** Until the transaction ends. Those that are over, or gone, are not among them. */
    Held hold(Collection<MessageId> ids) {
        return run(connection -> {
            var messages = new ArrayList<Waiting>();
            var now = Instant.MIN;
            try (var select = connection.prepareStatement(HOLD)) {
                select.setArray(1, connection.createArrayOf("uuid", array(ids)));
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        messages.add(waiting(rows));
                        now = instant(rows, 12);
                    }
                }
            }
            return new Held(messages, now);
        });
    }

    /** @param wording theirs; null for the usual one */
    void leave(Collection<MessageId> ids, WordingId wording, Instant now) {
        run(connection -> {
            try (var update = connection.prepareStatement(LEAVE)) {
                update.setObject(1, wording == null ? null : wording.value(), java.sql.Types.OTHER);
                update.setTimestamp(2, Timestamp.from(now));
                update.setArray(3, connection.createArrayOf("uuid", array(ids)));
                return update.executeUpdate();
            }
        });
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var wording = row.getObject(10, UUID.class);
        return new Waiting(
                new MessageId(row.getObject(1, UUID.class)),
                TemplateKey.of(row.getString(2)).orElseThrow(),
                new Recipient(row.getString(3), row.getString(4), row.getString(5)),
                row.getString(6),
                instant(row, 7),
                instant(row, 8),
                row.getInt(9),
                wording == null ? null : new WordingId(wording),
                row.getBoolean(11));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private <R> R run(Use<R> use) {
        try (var connection = database.getConnection()) {
            return use.of(connection);
        } catch (SQLException trouble) {
            throw new GenericJDBCException("messages that leave", trouble);
        }
    }

    private static Object[] array(Collection<MessageId> ids) {
        return ids.stream().map(MessageId::value).toArray();
    }
}
