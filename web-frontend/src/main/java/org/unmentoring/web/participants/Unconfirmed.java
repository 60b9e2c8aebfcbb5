package org.unmentoring.web.participants;

import java.time.Instant;

/** How many people signed up and have not confirmed their address yet. */
public record Unconfirmed(int count, Instant oldestAt, int toRemind) {
    public static final Unconfirmed NONE = new Unconfirmed(0, null, 0);
}
