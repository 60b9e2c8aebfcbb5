package org.unmentoring.matching.opendata;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ProgrammeId;

/** Anonymous data of a programme, as it is published: everything in it may be known by everybody. */
@Schema(name = "OpenData")
record Dataset(
        ProgrammeId programme,
        String name,
        int version,
        Instant publishedAt,
        String licence,
        String licenceUrl,
        Protection protection,
        List<InPeriod> rounds,
        List<Someone> people,
        List<Edge> edges,
        List<Degree> degrees) {
    @Schema(name = "OpenDataRounds")
    record InPeriod(
            @Schema(description = "A round's number, or the first and the last of several", examples = "1-3")
            String rounds,

            @Schema(nullable = true) LocalDate drawnFrom,

            @Schema(nullable = true, description = "Null where it would be a small number")
            Integer people,

            int matches,
            @Schema(nullable = true) Integer met,
            @Schema(nullable = true) Integer notMet,
            @Schema(nullable = true) Integer unconfirmed,

            @Schema(nullable = true, description = "In place of the two before, where they would be small numbers")
            Integer notKnownToHaveMet,

            @Schema(description = "Matches that are in no line of edges: none, or at least five")
            int withheld) {}

    @Schema(name = "OpenDataPerson")
    record Someone(
            @Schema(description = "Somebody in one match: made by chance for this publication, and kept nowhere else")
            String id,

            String rounds,

            @Schema(description = "other, where naming it could point at somebody")
            String sector) {}

    @Schema(name = "OpenDataEdge")
    record Edge(String source, String target, String rounds, String outcome) {}

    @Schema(name = "OpenDataDegree")
    record Degree(
            Ties ties,
            int fromOthers,
            int toOthers,

            @Schema(
                    description =
                            "Rounded down to a multiple of five, so that two publications don't tell of who came between")
            int people) {}

    @Schema(name = "OpenDataTies")
    enum Ties {
        PUT_IN_TOUCH("put-in-touch"),
        MET("met");

        private final String word;

        Ties(String word) {
            this.word = word;
        }

        @JsonValue
        public String word() {
            return word;
        }
    }

    @Schema(name = "OpenDataProtection")
    record Protection(
            @Schema(description = "At least as many matches look the same in all that is shown of them")
            int k,

            @Schema(description = "The coarsest of all rounds")
            OutcomeDetail outcomes,

            @Schema(description = "How many rounds are told of together, at most")
            int roundsTogether,

            @Schema(description = "Sectors that are named, in some rounds at least")
            List<String> sectors,

            @Schema(description = "How many sectors became other, at most")
            int sectorsMerged,

            @Schema(description = "Whether somebody can be followed from round to round: never")
            boolean linkedAcrossRounds,

            int matches,
            int withheld,

            @Schema(description = "What is not in the data at all")
            List<String> leftOut) {
        Protection and(Protection later) {
            return new Protection(
                    k,
                    outcomes.compareTo(later.outcomes) > 0 ? outcomes : later.outcomes,
                    Math.max(roundsTogether, later.roundsTogether),
                    Stream.concat(sectors.stream(), later.sectors.stream())
                            .distinct()
                            .sorted()
                            .toList(),
                    Math.max(sectorsMerged, later.sectorsMerged),
                    linkedAcrossRounds,
                    matches + later.matches,
                    withheld + later.withheld,
                    leftOut);
        }
    }
}
