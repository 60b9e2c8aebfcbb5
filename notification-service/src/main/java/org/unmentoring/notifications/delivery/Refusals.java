package org.unmentoring.notifications.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;
import org.jboss.logging.Logger;

/** Refusals for our own doing (a policy, a blocklist, a sender that is not allowed): told to the operator, held against no recipient. */
@Singleton
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final DataSource database;
    private final MeterRegistry metrics;

    Refusals(DataSource database, MeterRegistry metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    void note(String domain, String reason, UUID message) {
        LOG.errorf("the mail server of %s refuses our mails: message %s, %s", domain, message, reason);
        metrics.counter("unmentoring.mail.policy.refusals").increment();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into mail_refusal as refusal (domain, reason, count, first_at, last_at, last_message)
                        values (?, ?, 1, now(), now(), ?)
                        on conflict (domain, reason) do update
                            set count = refusal.count + 1, last_at = now(), last_message = excluded.last_message""")) {
            insert.setString(1, domain);
            insert.setString(2, reason);
            insert.setObject(3, message);
            insert.executeUpdate();
        } catch (SQLException trouble) {
            throw new GenericJDBCException("refusals", trouble);
        }
    }
}
