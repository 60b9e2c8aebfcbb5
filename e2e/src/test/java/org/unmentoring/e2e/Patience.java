package org.unmentoring.e2e;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what happens by itself, and says what it waited for in vain. */
public final class Patience {
    private Patience() {}

    public static void until(String what, Duration longest, BooleanSupplier holds) {
        var deadline = System.nanoTime() + longest.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited %d s in vain: %s".formatted(longest.toSeconds(), what));
            }
            pause(Duration.ofMillis(200));
        }
    }

    /** As a good client does while a service is away: the same request again until it is answered. */
    static Reply insist(String what, Duration longest, Supplier<Reply> request) {
        var answered = new Reply[1];
        until(what, longest, () -> {
            try {
                answered[0] = request.get();
                return answered[0].status() < 500;
            } catch (java.io.UncheckedIOException e) {
                return false;
            }
        });
        return answered[0];
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
