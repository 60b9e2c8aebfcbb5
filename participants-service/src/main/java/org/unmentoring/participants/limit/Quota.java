package org.unmentoring.participants.limit;

import java.time.Duration;
import java.time.Instant;
import org.unmentoring.base.problem.Problem;

/** How much of a minute's quota is used, as draft-ietf-httpapi-ratelimit-headers writes it. */
record Quota(String policy, int most, int used, Instant begun, Instant now) {
    static final Duration WINDOW = Duration.ofMinutes(1);

    String policyHeader() {
        return "\"%s\";q=%d;w=%d".formatted(policy, most, WINDOW.toSeconds());
    }

    String header() {
        return "\"%s\";r=%d;t=%d".formatted(policy, Math.max(0, most - used), secondsLeft());
    }

    boolean isExceeded() {
        return used > most;
    }

    Problem problem() {
        return Problem.of(429, "too-many-requests", "That is more than may come in a minute. Please wait a little.")
                .retryAfter(Duration.ofSeconds(secondsLeft()));
    }

    private long secondsLeft() {
        return Math.max(1, Duration.between(now, begun.plus(WINDOW)).toSeconds());
    }
}
