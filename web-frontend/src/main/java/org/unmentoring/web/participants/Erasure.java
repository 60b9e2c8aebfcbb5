package org.unmentoring.web.participants;

import java.time.Instant;
import java.util.List;

/** The receipt of an erasure: it says nothing of who that was. */
public record Erasure(String id, Instant askedAt, boolean done, List<Part> services) {
    /** @param doneAt null while it is under way */
    public record Part(String service, Instant doneAt) {}
}
