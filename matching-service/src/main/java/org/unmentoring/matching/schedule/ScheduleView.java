package org.unmentoring.matching.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.ids.ProgrammeId;

@Schema(name = "Schedule")
record ScheduleView(
        ProgrammeId programme,
        Span cadence,
        @Schema(nullable = true) Instant nextDrawAt,
        Span timeToMeet,
        Span nudgeAfter,

        @Schema(description = "How long before a round's end people can still come to it")
        Span lateJoinersUntil,

        @Schema(
                enumeration = {"by-itself", "wait"},
                description = "Whether a drawn round waits until an organiser approves it")
        String approval,

        @Schema(description = "How long it waits then; it goes out by itself when that time is over")
        Span approveWithin,

        @Schema(description = "When somebody who says nothing is asked whether to pause, and not drawn meanwhile")
        Silence silence,

        RulesView rules,

        @Schema(
                nullable = true,
                description = "SHA-256 of the next round's seed; null until the first schedule, import or draw")
        String commitment,

        @JsonIgnore long version)
        implements Versioned {

    @Schema(name = "Silence")
    record Silence(
            @Schema(description = "After so many matches without a word; 0: nobody is asked")
            int askAfter,

            @Schema(description = "Not drawn for so many rounds while no answer comes")
            int waitRounds) {

        static Silence of(SilenceRule it) {
            return new Silence(it.askAfter(), it.waitRounds());
        }
    }

    @Schema(name = "Rules")
    record RulesView(
            String oddOne,
            boolean avoidSameOrganisation,
            boolean organisationFirst,
            Likeness likeness,
            int groupOf,
            String lookAhead) {

        static RulesView of(Rules it) {
            return new RulesView(
                    it.oddOne().toString(),
                    it.avoidSameOrganisation(),
                    it.organisationFirst(),
                    new Likeness(it.sector(), it.region(), it.acquaintances()),
                    it.groupOf(),
                    it.lookAhead().toString());
        }
    }

    @Schema(name = "Likeness")
    record Likeness(int sector, int region, int acquaintances) {}
}
