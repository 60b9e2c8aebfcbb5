package org.unmentoring.notifications.delivery;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/**
 * Gives every mail a time of its own to leave, where a pace is set: one after the other, whichever replica asks. A mail asks
 * once, so that a long queue does not ask again and again; where no pace is set nobody asks at all.
 */
@Singleton
class Pace {
    private final DataSource database;
    private final MailConfig config;

    Pace(DataSource database, MailConfig config) {
        this.database = database;
        this.config = config;
    }

    /** @return when the mail may leave; nothing when it may at once */
    Optional<Instant> slot(String domain) {
        var overall = slot(Breaker.SERVER, config.perMinute());
        var toDomain = slot(domain, perMinute(domain));
        if (overall.isEmpty() || toDomain.isPresent() && toDomain.get().isAfter(overall.get())) return toDomain;
        return overall;
    }

    private OptionalInt perMinute(String domain) {
        var own = config.perMinuteTo().get(domain);
        return own == null ? config.perMinuteToADomain() : OptionalInt.of(own);
    }

    private Optional<Instant> slot(String domain, OptionalInt perMinute) {
        if (perMinute.isEmpty()) return Optional.empty();
        var between = Duration.ofMinutes(1).dividedBy(perMinute.getAsInt());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into mail_pace as pace (domain, next_slot) values (?, now() + ? * interval '1 us')
                        on conflict (domain) do update
                            set next_slot = greatest(pace.next_slot, now()) + ? * interval '1 us'
                        returning next_slot - ? * interval '1 us', next_slot - ? * interval '1 us' <= now()""")) {
            insert.setString(1, domain);
            for (int i = 2; i <= 5; i++) insert.setLong(i, between.toNanos() / 1000);
            try (var rows = insert.executeQuery()) {
                rows.next();
                Timestamp slot = rows.getTimestamp(1);
                return rows.getBoolean(2) ? Optional.empty() : Optional.of(slot.toInstant());
            }
        } catch (SQLException trouble) {
            throw new GenericJDBCException("pace of mails", trouble);
        }
    }
}
