package org.unmentoring.web.matching;

import java.util.List;

/** How long it takes to meet, as the Kaplan-Meier estimate from day to day. */
public record TimeToMeeting(long matches, long met, List<ByDay> curve, HalfBy median) {

    /** @param low null where the interval has no end, as is high */
    public record ByDay(int day, long atRisk, long met, double share, Double low, Double high) {}

    /** By when half of all matches have met; nulls where that is not known yet. */
    public record HalfBy(Double day, Double low, Double high) {}

    /** Null where nobody has met yet. */
    public ByDay last() {
        return curve.isEmpty() ? null : curve.get(curve.size() - 1);
    }
}
