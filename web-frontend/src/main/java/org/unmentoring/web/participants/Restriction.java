package org.unmentoring.web.participants;

import java.time.Instant;
import java.util.List;

/** @param restrictedSince since when a person's data is kept and not used; null when it is used as usual */
public record Restriction(Instant restrictedSince, List<String> objections) {
    public boolean objects(String purpose) {
        return objections != null && objections.contains(purpose);
    }
}
