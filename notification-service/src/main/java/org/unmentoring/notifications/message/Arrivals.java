package org.unmentoring.notifications.message;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
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

/**
 * Writes down that messages were sent. Every mail comes by here, so a handful takes one statement, and no entity is made of
 * what is over: their work goes with them, for which db-scheduler would take a transaction for each.
 */
@Singleton
class Arrivals {
    /** What a template bears that nobody else may find is forgotten at once. */
    private static final String ARRIVED = """
            with done as (delete from scheduled_tasks where task_name = ? and task_instance = any(?))
            update message set status = 'sent', reason = null, sent_at = ?, over_at = ?,
                   template_values = case when template = any(?) then null else template_values end,
                   version = version + 1
            where id = any(?) and over_at is null returning id, reference, template, programme, organisation""";

    private final DataSource database;

    Arrivals(DataSource database) {
        this.database = database;
    }

    /** @return those that were not over before */
    @Transactional(TxType.MANDATORY)
    List<Fate> write(Collection<MessageId> ids, Instant now) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(ARRIVED)) {
            update.setString(1, Outbox.DELIVER.getTaskName());
            update.setArray(
                    2, texts(connection, ids.stream().map(MessageId::toString).toArray()));
            update.setTimestamp(3, Timestamp.from(now));
            update.setTimestamp(4, Timestamp.from(now));
            update.setArray(5, texts(connection, TemplateKey.bearingTokens()));
            update.setArray(
                    6,
                    connection.createArrayOf(
                            "uuid", ids.stream().map(MessageId::value).toArray()));
            var arrived = new ArrayList<Fate>();
            try (var rows = update.executeQuery()) {
                while (rows.next())
                    arrived.add(new Fate(
                            new MessageId(rows.getObject(1, UUID.class)),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getObject(4, UUID.class),
                            rows.getObject(5, UUID.class),
                            null));
            }
            return arrived;
        } catch (SQLException trouble) {
            throw new GenericJDBCException("messages that were sent", trouble);
        }
    }

    private static Array texts(Connection connection, Object[] texts) throws SQLException {
        return connection.createArrayOf("text", texts);
    }
}
