package org.unmentoring.matching.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.draw.LookAhead;
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

        @Schema(
                type = SchemaType.STRING,
                description =
                        "How long before a round's end people can still come to it; stays as it is where it is not"
                                + " given, at first P7D",
                examples = "P7D")
        Span lateJoinersUntil,

        @Pattern(regexp = "by-itself|wait", message = "Choose by-itself or wait.")
        @Schema(
                enumeration = {"by-itself", "wait"},
                description = "Whether people are put in touch as soon as a round is drawn, or when an organiser has"
                        + " approved it; stays as it is where it is not given, at first by-itself")
        String approval,

        @Schema(
                type = SchemaType.STRING,
                description = "How long a drawn round waits to be approved before it goes out by itself; stays as it is"
                        + " where it is not given, at first P2D",
                examples = "P2D")
        Span approveWithin,

        @Valid @Schema(description = "Stays as it is where it is not given, at first asked after 2 and waited for 2")
        SilenceRequest silence,

        @Valid RulesRequest rules) {

    /** When somebody who says nothing is asked whether to pause, and not drawn meanwhile. */
    @Schema(name = "SilenceRequest")
    record SilenceRequest(
            @NotNull
            @Min(0)
            @Max(12)
            @Schema(description = "After so many matches without a word; 0: nobody is asked", examples = "2")
            Integer askAfter,

            @NotNull
            @Min(1)
            @Max(12)
            @Schema(description = "Not drawn for so many rounds while no answer comes", examples = "2")
            Integer waitRounds) {}

    /** What is not said is as usual. */
    @Schema(name = "RulesRequest")
    record RulesRequest(
            @Pattern(regexp = "trio|host|sit-out", message = "Choose trio, host or sit-out.")
            @Schema(
                    enumeration = {"trio", "host", "sit-out"},
                    description =
                            "What becomes of the odd one: joins a pair, meets a volunteer, or waits for the next round")
            String oddOne,

            Boolean avoidSameOrganisation,

            @Schema(description = "Whether that counts more than repeats of pairs that did not meet")
            Boolean organisationFirst,

            @Valid LikenessRequest likeness,

            @Min(2) @Max(4) @Schema(description = "How many people a match has", examples = "2")
            Integer groupOf,

            @Pattern(regexp = "off|among-equals|first", message = "Choose off, among-equals or first.")
            @Schema(
                    enumeration = {"off", "among-equals", "first"},
                    description = "Whether a draw keeps later rounds free of repeats: not at all, among draws that are"
                            + " equally good now, or before organisations, sectors and regions")
            String lookAhead) {

        Rules rules() {
            var usual = Rules.USUAL;
            var like = likeness == null ? new LikenessRequest(null, null, null) : likeness;
            return new Rules(
                    oddOne == null ? usual.oddOne() : OddOne.of(oddOne),
                    orUsual(avoidSameOrganisation, usual.avoidSameOrganisation()),
                    orUsual(organisationFirst, usual.organisationFirst()),
                    orUsual(like.sector(), usual.sector()),
                    orUsual(like.region(), usual.region()),
                    orUsual(like.acquaintances(), usual.acquaintances()),
                    orUsual(groupOf, usual.groupOf()),
                    lookAhead == null ? usual.lookAhead() : LookAhead.of(lookAhead));
        }

        private static <T> T orUsual(T said, T usual) {
            return said == null ? usual : said;
        }
    }

    /** How much it counts against a pair to be alike; 0 not at all. */
    @Schema(name = "LikenessRequest")
    record LikenessRequest(
            @Min(0) @Max(15) @Schema(examples = "2") Integer sector,

            @Min(0) @Max(15) @Schema(description = "Not for pairs who can only meet in person", examples = "1")
            Integer region,

            @Min(0) @Max(15) @Schema(description = "For each person whom both have met, up to three", examples = "0")
            Integer acquaintances) {}
}
