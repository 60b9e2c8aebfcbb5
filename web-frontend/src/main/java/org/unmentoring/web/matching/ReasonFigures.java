package org.unmentoring.web.matching;

import java.time.Instant;
import java.util.List;

/** Why matches of a programme did not meet. */
public record ReasonFigures(
        List<ListedReason> reasons,
        Sides total,
        List<InRound> rounds,
        List<InSector> sectors,
        List<InCadence> cadences,
        Trend trend,
        TimeToMeeting timeToMeeting) {

    /** One person in one match is a side. */
    public record Sides(
            long all, long met, long notMet, long unconfirmed, long withoutReason, List<OfReason> reasons) {}

    public record OfReason(String reason, long sides) {}

    /** @param drawnAt null where nobody knows */
    public record InRound(int round, Instant drawnAt, Sides sides) {}

    /** @param sector null where it was not known */
    public record InSector(String sector, Sides sides) {}

    /** @param cadence null where it was not known */
    public record InCadence(Integer cadence, Sides sides) {}

    /** By how much the share of matches that did not meet grows with each round, and its interval. */
    public record Trend(int rounds, double slope, double low, double high) {}
}
