package org.unmentoring.participants.link;

import java.time.Duration;

/** A link on its way into a mail; the only place that knows its token. */
public record MadeLink(LinkId id, String address, Duration life) {
    public String minutes() {
        return String.valueOf(life.toMinutes());
    }

    @Override
    public String toString() {
        return "link " + id;
    }
}
