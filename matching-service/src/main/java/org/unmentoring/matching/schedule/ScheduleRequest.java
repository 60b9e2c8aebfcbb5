package org.unmentoring.matching.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Rules;

@Schema(name = "ScheduleRequest")
record ScheduleRequest(
        @NotNull Span cadence,

        @Schema(description = "Null: rounds are drawn only by hand", examples = "2026-09-01T08:00:00Z")
        Instant nextDrawAt,

        @NotNull Span timeToMeet,

        @Schema(description = "When to ask whether people met; timeToMeet if it is not given")
        Span nudgeAfter,

        @Valid RulesRequest rules) {

    @Schema(name = "RulesRequest")
    record RulesRequest(
            @Pattern(regexp = "trio", message = "trio is the only way here so far.") @Schema(enumeration = "trio")
            String oddOne,

            Boolean avoidSameOrganisation) {

        OddOne oddOneOrUsual() {
            return OddOne.TRIO;
        }

        boolean avoidSameOrganisationOrUsual() {
            return avoidSameOrganisation == null ? Rules.USUAL.avoidSameOrganisation() : avoidSameOrganisation;
        }
    }
}
