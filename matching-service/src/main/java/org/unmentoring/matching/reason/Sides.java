package org.unmentoring.matching.reason;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.reason.ReasonRepository.SideRow;
import org.unmentoring.matching.reasonlist.ListedReason;
import org.unmentoring.matching.reasonlist.ReasonKey;

/** Sides of matches: one person in one match is one. Null is a number that is too small to be told. */
@Schema(name = "SidesOfMatches")
record Sides(
        @Schema(nullable = true) Long all,

        @Schema(nullable = true, description = "In matches that met")
        Long met,

        @Schema(nullable = true, description = "In matches that did not meet; the sum of reasons and withoutReason")
        Long notMet,

        @Schema(nullable = true, description = "In matches of which nobody said anything")
        Long unconfirmed,

        @Schema(
                nullable = true,
                description = "In matches that did not meet, where this side gave no reason: perhaps the other did")
        Long withoutReason,

        @Schema(
                description =
                        "In matches that did not meet, by the reason this side gave; all reasons of the list, in its order")
        List<OfReason> reasons) {

    @Schema(name = "SidesWithReason")
    record OfReason(
            ReasonKey reason, @Schema(nullable = true) Long sides) {}

    static Sides of(List<SideRow> rows, List<ListedReason> list) {
        Map<String, Long> outcomes = new LinkedHashMap<>();
        Map<String, Long> reasons = new LinkedHashMap<>();
        for (var row : rows) {
            outcomes.merge(row.outcome(), row.sides(), Long::sum);
            if (row.outcome().equals("not-met")) {
                reasons.merge(row.reason() == null ? "" : row.reason(), row.sides(), Long::sum);
            }
        }
        return new Sides(
                outcomes.values().stream().mapToLong(it -> it).sum(),
                outcomes.getOrDefault("met", 0L),
                outcomes.getOrDefault("not-met", 0L),
                outcomes.getOrDefault("unconfirmed", 0L),
                reasons.getOrDefault("", 0L),
                list.stream()
                        .map(it -> new OfReason(
                                it.key(), reasons.getOrDefault(it.key().word(), 0L)))
                        .toList());
    }

    Sides told() {
        return new Sides(
                SmallNumbers.told(all),
                SmallNumbers.told(met),
                SmallNumbers.told(notMet),
                SmallNumbers.told(unconfirmed),
                SmallNumbers.told(withoutReason),
                reasons.stream()
                        .map(it -> new OfReason(it.reason(), SmallNumbers.told(it.sides())))
                        .toList());
    }
}
