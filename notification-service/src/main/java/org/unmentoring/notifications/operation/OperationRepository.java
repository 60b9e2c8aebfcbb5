package org.unmentoring.notifications.operation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/** Counts over the tables of other rooms: read only, each by an index of what is open or young. */
@Singleton
class OperationRepository {
    private interface Reading<R> {
        R of(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    OperationRepository(DataSource database) {
        this.database = database;
    }

    OperationView.Queue queue() {
        return rows("""
                select count(*) filter (where coalesce(send_at, created_at) <= now()),
                       count(*) filter (where coalesce(send_at, created_at) > now()),
                       coalesce(extract(epoch from now() - min(coalesce(send_at, created_at))
                                    filter (where status <> 'temporary-failure')), 0)::bigint
                from message where over_at is null""", row -> new OperationView.Queue(row.getLong(1), row.getLong(2), Math.max(0, row.getLong(3))))
                .get(0);
    }

    Map<String, Long> messages() {
        return counts("""
                select status, count(*) from message where over_at is null group by status
                union all
                select status, count(*) from message where over_at > now() - interval '24 hours' group by status""");
    }

    Map<String, Long> suppressions() {
        return counts("select reason, count(*) from suppression group by reason");
    }

    List<OperationView.Domain> domains() {
        return rows(
                "select domain, failures, reason, since, paused_until from mail_trouble order by since limit 200",
                row -> new OperationView.Domain(
                        row.getString(1), row.getLong(2), row.getString(3), instant(row, 4), instant(row, 5)));
    }

    List<OperationView.Refusal> refusals(Duration young) {
        return rows(
                "select domain, reason, count, first_at, last_at, last_message from mail_refusal"
                        + " where last_at > now() - interval '1 second' * " + young.toSeconds()
                        + " order by last_at desc limit 200",
                row -> new OperationView.Refusal(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        instant(row, 4),
                        instant(row, 5),
                        row.getObject(6, UUID.class)));
    }

    OperationView.Webhooks webhooks() {
        return rows(
                        """
                select count(*) filter (where next_try_at <= now()), count(*) filter (where next_try_at > now()),
                       coalesce(extract(epoch from now() - min(delivery.created_at) filter (where attempts = 0
                                    and posting_until is null and disabled_at is null
                                    and coalesce(resting_until <= now(), true))), 0)::bigint
                from webhook_delivery delivery join webhook_endpoint on webhook_endpoint.id = delivery.endpoint
                where delivery.status = 'waiting'""",
                        row -> new OperationView.Webhooks(
                                row.getLong(1), row.getLong(2), Math.max(0, row.getLong(3)), counts("""
                select case when disabled_at is not null then 'disabled' when failing_since is not null then 'failing'
                            else 'working' end as state, count(*)
                from webhook_endpoint group by state order by state""")))
                .get(0);
    }

    /** Endpoints that were given up in this time: whose they are. */
    List<String> givenUp(Duration young) {
        return rows(
                "select coalesce(sister, owner) || ' ' || id from webhook_endpoint where disabled_reason ="
                        + " 'failing-too-long' and disabled_at > now() - interval '1 second' * " + young.toSeconds()
                        + " order by disabled_at desc limit 200",
                row -> row.getString(1));
    }

    /** Sister services that could not be told anything for so long. */
    List<String> sistersNotTold(Duration late) {
        return rows(
                "select sister from webhook_endpoint where sister is not null and failing_since < now() - interval"
                        + " '1 second' * " + late.toSeconds() + " order by sister",
                row -> row.getString(1));
    }

    private Map<String, Long> counts(String sql) {
        var counts = new LinkedHashMap<String, Long>();
        rows(sql, row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private <R> List<R> rows(String sql, Reading<R> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<R>();
            while (found.next()) rows.add(reading.of(found));
            return rows;
        } catch (SQLException trouble) {
            throw new GenericJDBCException("operation", trouble);
        }
    }
}
