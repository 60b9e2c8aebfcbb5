package org.unmentoring.notifications.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Leaves a mail server in peace that failed some times in a row: nothing goes to its domain until the pause is over, then
 * one mail to see how it is. The state is the database's, so it is one for all replicas; each looks at it once a second,
 * and a domain that is well costs no query at all.
 */
@Singleton
class Breaker {
    static final String SERVER = "*";
    private static final Logger LOG = Logger.getLogger(Breaker.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final TroubleTable table;
    private final MailConfig config;
    private final InstantSource clock;

    private volatile Map<String, TroubleTable.Trouble> troubles = Map.of();
    private volatile Instant looked = Instant.MIN;

    Breaker(TroubleTable table, MailConfig config, InstantSource clock) {
        this.table = table;
        this.config = config;
        this.clock = clock;
    }

    /** @return until when nothing may go to the domain; nothing when this mail may */
    Optional<Instant> pausedUntil(String domain) {
        return pause(SERVER).or(() -> pause(domain));
    }

    private Optional<Instant> pause(String domain) {
        var trouble = look().get(domain);
        if (trouble == null || trouble.pausedUntil() == null) return Optional.empty();
        var now = clock.instant();
        if (trouble.pausedUntil().isAfter(now)) return Optional.of(trouble.pausedUntil());
        if (table.claimProbe(domain, probeTime())) return Optional.empty();
        return Optional.of(now.plus(LOOK_EVERY));
    }

    void failed(String domain, String reason) {
        if (table.failed(domain, reason, config.failuresBeforePause(), config.firstPause(), config.longestPause()))
            LOG.warnf("%s is in trouble (%s): its mails wait", named(domain), reason);
        looked = Instant.MIN;
    }

    void succeeded(String domain) {
        heal(SERVER);
        heal(domain);
    }

    private void heal(String domain) {
        var trouble = look().get(domain);
        if (trouble == null) return;
        if (table.heal(domain) && trouble.pausedUntil() != null) LOG.infof("%s is well again", named(domain));
        looked = Instant.MIN;
    }

    private Map<String, TroubleTable.Trouble> look() {
        var now = clock.instant();
        if (looked.isBefore(now.minus(LOOK_EVERY))) {
            looked = now;
            troubles = table.all();
        }
        return troubles;
    }

    /** Longer than a mail can take, so that a second probe leaves only when the first was lost with its replica. */
    private Duration probeTime() {
        return config.silence().multipliedBy(3);
    }

    private static String named(String domain) {
        return domain.equals(SERVER) ? "the mail server" : "the mail server of " + domain;
    }
}
