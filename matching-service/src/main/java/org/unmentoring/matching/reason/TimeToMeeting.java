package org.unmentoring.matching.reason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.survival.KaplanMeier;
import org.unmentoring.matching.survival.Observation;
import org.unmentoring.matching.survival.Step;

/**
 * How long it takes to meet: the Kaplan-Meier estimate of the share of matches that have met by each day after they were put in
 * touch. Who has not met is watched until now, or until the match was taken back.
 */
@Schema(name = "TimeToMeeting")
record TimeToMeeting(
        Instant asOf,

        @Schema(nullable = true, description = "Drawn here, so that it is known since when they were in touch")
        Long matches,

        @Schema(nullable = true) Long met,

        @Schema(nullable = true, description = "Watched until now, or until they were taken back, without having met")
        Long censored,

        @Schema(description = "One item for each day on which any met; the share stays as it is until the next")
        List<ByDay> curve,

        @Schema(description = "By when half of all matches have met; nulls where that is not known yet")
        HalfBy median) {

    @Schema(name = "MetByDay")
    record ByDay(
            @Schema(description = "Days since they were put in touch, one that has begun counted")
            int day,

            @Schema(nullable = true, description = "Matches that could still meet on that day")
            Long atRisk,

            @Schema(nullable = true) Long met,

            @Schema(description = "The estimated share that has met by the end of that day, 0 to 1")
            double share,

            @Schema(
                    nullable = true,
                    description = "Where the 95 % interval of the share begins; null where the share is 1")
            Double low,

            @Schema(nullable = true) Double high) {

        static ByDay of(Step it) {
            return new ByDay(
                    it.day(),
                    (long) it.atRisk(),
                    (long) it.happened(),
                    1 - it.without(),
                    it.high() == null ? null : 1 - it.high(),
                    it.low() == null ? null : 1 - it.low());
        }

        ByDay told() {
            return new ByDay(
                    day,
                    SmallNumbers.told(atRisk),
                    SmallNumbers.told(met),
                    hundredths(share),
                    low == null ? null : hundredths(low),
                    high == null ? null : hundredths(high));
        }

        private static double hundredths(double share) {
            return Math.round(share * 100) / 100.0;
        }
    }

    @Schema(name = "HalfMetBy")
    record HalfBy(
            @Schema(nullable = true) Double day,

            @Schema(nullable = true, description = "Where its 95 % interval begins")
            Double low,

            @Schema(nullable = true) Double high) {}

    static TimeToMeeting of(List<Observation> matches, Instant now) {
        long met = matches.stream().filter(Observation::happened).count();
        var estimate = KaplanMeier.of(matches);
        var median = estimate.median();
        return new TimeToMeeting(
                now,
                (long) matches.size(),
                met,
                matches.size() - met,
                estimate.steps().stream().map(ByDay::of).toList(),
                new HalfBy(median.day(), median.low(), median.high()));
    }

    /** Days are put together until five matches or more have met on them; what is left over at the end is not told. */
    TimeToMeeting told() {
        List<ByDay> wider = new ArrayList<>();
        long together = 0;
        for (var it : curve) {
            together += it.met();
            if (together >= SmallNumbers.LEAST) {
                wider.add(new ByDay(it.day(), it.atRisk(), together, it.share(), it.low(), it.high()).told());
                together = 0;
            }
        }
        return new TimeToMeeting(
                asOf,
                SmallNumbers.told(matches),
                SmallNumbers.told(met),
                SmallNumbers.told(censored),
                List.copyOf(wider),
                wider.isEmpty() ? new HalfBy(null, null, null) : median);
    }
}
