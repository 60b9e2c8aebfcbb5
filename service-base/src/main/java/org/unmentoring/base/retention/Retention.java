package org.unmentoring.base.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** What is kept for a time and then removed, by itself. Each room says so of its own, by producing the work that removes it. */
@Singleton
public class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final String SETTING = "unmentoring.retention.";

    private final List<Keeping> keepings = new CopyOnWriteArrayList<>();
    private final Forgotten forgotten;
    private final Config config;
    private final InstantSource clock;

    Retention(Forgotten forgotten, Config config, InstantSource clock) {
        this.forgotten = forgotten;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param what in the words of docs/data-protection.md, with hyphens; unmentoring.retention.(what) sets another time
     * @param kept for how long, where nothing is set
     */
    public Keeping of(String what, Duration kept) {
        return of(what, kept, Duration.ZERO);
    }

    /** @param atLeast less than this is a mistake, and the service does not start with it */
    public Keeping of(String what, Duration kept, Duration atLeast) {
        var set = config.getOptionalValue(SETTING + what, Duration.class).orElse(kept);
        if (set.isNegative() || set.compareTo(atLeast) < 0)
            throw new IllegalStateException(
                    SETTING + what + " is " + set + ", but may not be less than " + atLeast + ".");
        var keeping = new Keeping(this, what, set);
        keepings.add(keeping);
        return keeping;
    }

    List<Keeping> keepings() {
        return keepings;
    }

    void runApart(Keeping keeping, ToIntFunction<Instant> forget) {
        var removed = forget.applyAsInt(clock.instant().minus(keeping.keptFor()));
        QuarkusTransaction.requiringNew().run(() -> forgotten.count(keeping.what(), removed, clock.instant()));
    }

    /** A handful at a time, each in a transaction with its count. */
    void run(Keeping keeping, int handful, ToIntFunction<Instant> forget) {
        var limit = clock.instant().minus(keeping.keptFor());
        var all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> {
                var removed = forget.applyAsInt(limit);
                forgotten.count(keeping.what(), removed, clock.instant());
                return removed;
            });
            all += some;
        } while (some >= handful);
        if (all > 0) LOG.infof("%s: %d removed, kept for %s", keeping.what(), all, keeping.keptFor());
    }
}
