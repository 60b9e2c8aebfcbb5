package org.unmentoring.base.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** The one clock; ticks in microseconds, as PostgreSQL keeps them, so that what is answered equals what is stored. */
class Clock {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    InstantSource instants() {
        return java.time.Clock.tick(java.time.Clock.systemUTC(), MICROSECOND);
    }
}
