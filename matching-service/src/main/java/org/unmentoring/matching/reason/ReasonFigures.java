package org.unmentoring.matching.reason;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.reasonlist.ListedReason;

/** Why matches did not meet. Of matches that count: not of those taken back, unless they met all the same. */
@Schema(name = "ReasonFigures")
record ReasonFigures(
        ProgrammeId programme,
        Instant asOf,
        List<ListedReason> reasons,
        Sides total,
        List<InRound> rounds,

        @Schema(description = "By the sector that people belonged to then")
        List<InSector> sectors,

        @Schema(description = "By how often people wanted to be drawn then")
        List<InCadence> cadences,

        @Schema(nullable = true, description = "Null where there are no two rounds to compare")
        Trend trend,

        TimeToMeeting timeToMeeting) {

    @Schema(name = "ReasonsInRound")
    record InRound(
            int round,
            @Schema(nullable = true) Instant drawnAt,

            @Schema(description = "As growth has them") Matches matches,

            Sides sides) {}

    /** Null is a number that is too small to be told. */
    @Schema(name = "MatchesInRound")
    record Matches(
            @Schema(nullable = true) Long all,
            @Schema(nullable = true) Long met,
            @Schema(nullable = true) Long notMet,
            @Schema(nullable = true) Long unconfirmed) {

        Matches told() {
            return new Matches(
                    SmallNumbers.told(all),
                    SmallNumbers.told(met),
                    SmallNumbers.told(notMet),
                    SmallNumbers.told(unconfirmed));
        }
    }

    @Schema(name = "ReasonsInSector")
    record InSector(
            @Schema(nullable = true, description = "Null where it was not known")
            String sector,

            Sides sides) {}

    @Schema(name = "ReasonsInCadence")
    record InCadence(
            @Schema(
                    nullable = true,
                    description = "Each round (1), every second (2), every third (3); null where it was not known")
            Integer cadence,

            Sides sides) {}

    /** Fit to be published: without small numbers. */
    ReasonFigures told() {
        return new ReasonFigures(
                programme,
                asOf,
                reasons,
                total.told(),
                rounds.stream()
                        .map(it -> new InRound(
                                it.round(),
                                it.drawnAt(),
                                it.matches().told(),
                                it.sides().told()))
                        .toList(),
                sectors.stream()
                        .map(it -> new InSector(it.sector(), it.sides().told()))
                        .toList(),
                cadences.stream()
                        .map(it -> new InCadence(it.cadence(), it.sides().told()))
                        .toList(),
                trend,
                timeToMeeting.told());
    }
}
