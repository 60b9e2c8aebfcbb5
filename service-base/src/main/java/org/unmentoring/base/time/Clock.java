package org.unmentoring.base.time;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock; ticks in microseconds, as PostgreSQL keeps them, so that what is answered equals what is stored. */
class Clock {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** @param ahead to try out what becomes of a replica whose own clock is wrong */
    @Produces
    @Singleton
    InstantSource instants(
            DataSource database,
            @ConfigProperty(name = "unmentoring.clock.ahead", defaultValue = "PT0S") Duration ahead) {
        var own = java.time.Clock.tick(java.time.Clock.systemUTC(), MICROSECOND);
        return new SharedTime(database, java.time.Clock.offset(own, ahead));
    }

    void stop(@Disposes InstantSource shared) {
        if (shared instanceof SharedTime time) time.close();
    }
}
