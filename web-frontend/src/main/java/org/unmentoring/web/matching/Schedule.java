package org.unmentoring.web.matching;

import java.time.Instant;

/** When rounds are drawn by themselves; the lengths of time are ISO 8601, e.g. {@code P1M}. */
public record Schedule(String cadence, Instant nextDrawAt, String timeToMeet, String nudgeAfter, Rules rules) {
    public record Rules(String oddOne, Boolean avoidSameOrganisation) {}
}
