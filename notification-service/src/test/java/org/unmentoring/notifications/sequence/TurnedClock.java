package org.unmentoring.notifications.sequence;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** A clock that tests turn forward. It goes on from there, for the scheduler and the database's time alike. */
public class TurnedClock {
    /** Before all that these tests turn to, whatever the day on which they run: a year later it goes after, not ahead. */
    private static final Instant FIRST = Instant.parse("2027-01-04T09:00:00Z");

    private static volatile Duration ahead = Duration.between(Instant.now(), FIRST);

    public static void turnTo(String time) {
        turnTo(Instant.parse(time));
    }

    static void turnTo(Instant time) {
        ahead = Duration.between(Instant.now(), time);
    }

    static Instant now() {
        return Instant.now().plus(ahead);
    }

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Ticking.class, Database.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "unmentoring.work.heartbeat", "PT3S",
                    "unmentoring.work.missed-heartbeats", "100000000");
        }
    }

    @Alternative
    @Singleton
    public static class Ticking {
        @Produces
        @Alternative
        @Singleton
        InstantSource instants() {
            var own = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
            return () -> own.instant().plus(ahead);
        }
    }

    @Alternative
    @ApplicationScoped
    public static class Database extends TrueTime {
        Database() {
            super(null);
        }

        @Override
        Instant now() {
            return TurnedClock.now();
        }
    }
}
