package org.unmentoring.notifications;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The service's clock, which a test can put forward. */
@Alternative
@Priority(1)
@Singleton
public class TurnedClock implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    public void turnTo(Instant time) {
        forward(Duration.between(instant(), time));
    }

    /** Never back: what waits by this clock would wait for as long. */
    public void forward(Duration time) {
        if (!time.isNegative()) ahead = ahead.plus(time);
    }
}
