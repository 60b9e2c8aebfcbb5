package org.unmentoring.base.time;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * This machine's clock, put right by the database's, the only one that all replicas share. A replica two minutes fast
 * would else begin work early, enqueue it late, and take its neighbours' live work for that of the dead.
 */
final class SharedTime implements InstantSource, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SharedTime.class);
    private static final int CHECKED_EVERY_SECONDS = 10;

    /** Less is the network's: then the own clock is as good. */
    private static final Duration NOTHING_TO_SPEAK_OF = Duration.ofMillis(500);

    private final DataSource database;
    private final InstantSource own;
    private final ScheduledExecutorService checks = Executors.newSingleThreadScheduledExecutor(SharedTime::thread);
    private volatile Duration correction = Duration.ZERO;

    SharedTime(DataSource database, InstantSource own) {
        this.database = database;
        this.own = own;
        check();
        checks.scheduleWithFixedDelay(this::check, CHECKED_EVERY_SECONDS, CHECKED_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public Instant instant() {
        return own.instant().plus(correction);
    }

    private void check() {
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement("select clock_timestamp()")) {
            var asked = own.instant();
            try (var rows = ask.executeQuery()) {
                rows.next();
                var told = rows.getObject(1, OffsetDateTime.class).toInstant();
                var between = asked.plus(Duration.between(asked, own.instant()).dividedBy(2));
                correct(Duration.between(between, told));
            }
        } catch (SQLException | RuntimeException away) {
            LOG.debug("the database can't be asked for the time; the last correction stays");
        }
    }

    private void correct(Duration difference) {
        var wanted = difference.abs().compareTo(NOTHING_TO_SPEAK_OF) < 0 ? Duration.ZERO : difference;
        if (wanted.minus(correction).abs().compareTo(NOTHING_TO_SPEAK_OF) < 0) return;
        LOG.warnf("this clock differs from the database's by %s; the database's is used", wanted.negated());
        correction = wanted.truncatedTo(ChronoUnit.MICROS);
    }

    private static Thread thread(Runnable checks) {
        var thread = new Thread(checks, "shared-time");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        checks.shutdownNow();
    }
}
