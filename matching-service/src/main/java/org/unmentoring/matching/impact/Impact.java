package org.unmentoring.matching.impact;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.finding.Said;
import org.unmentoring.matching.ids.ProgrammeId;

@Schema(name = "Impact", description = "What being put in touch does to those who are; shares are from 0 to 1")
record Impact(
        ProgrammeId programme,

        @Schema(nullable = true, description = "When it was computed; null before the first time")
        Instant foundAt,

        @Schema(description = "Rounds of which nothing can be answered any more; only they are counted")
        int rounds,

        @Schema(description = "Rounds that are being asked about")
        int roundsUnderWay,

        List<Effect> effects,

        @Schema(description = "Pairs that were put in touch")
        Answered inTouch,

        @Schema(description = "Pairs of other draws, which nobody put in touch")
        Answered others,

        LeftOut leftOut,

        @Schema(description = "The finding in plain words") Said sentences,

        @Schema(description = "What it rests on, in plain words")
        Said assumptions) {

    /** What has begun since. */
    Impact with(int underWay) {
        return new Impact(
                programme, foundAt, rounds, underWay, effects, inTouch, others, leftOut, sentences, assumptions);
    }

    @Schema(name = "ImpactEffect")
    record Effect(
            Subject subject,
            Conclusion conclusion,

            @Schema(description = "Rounds and pairs that could be counted for this")
            int rounds,

            int pairsInTouch,
            int pairsOfOthers,

            @Schema(nullable = true, description = "Of pairs that were put in touch, before", examples = "0.08")
            Double before,

            @Schema(nullable = true, description = "Of the same pairs, after", examples = "0.61")
            Double after,

            @Schema(
                    nullable = true,
                    description = "What it would have been after without being put in touch",
                    examples = "0.12")
            Double otherwise,

            @Schema(
                    nullable = true,
                    description = "The last but one less the last: intention to treat",
                    examples = "0.49")
            Double difference,

            @Schema(nullable = true, description = "The 95 % interval's lower end", examples = "0.38")
            Double low,

            @Schema(nullable = true, examples = "0.6") Double high,

            @Schema(
                    nullable = true,
                    description =
                            "How often as much would be seen if it made no difference to anybody: by choosing 10,000 times"
                                    + " anew which of the draws was carried out",
                    examples = "0.002")
            Double p,

            @Schema(nullable = true, description = "Among those who met")
            AmongMet amongMet) {}

    @Schema(name = "ImpactAmongMet")
    record AmongMet(
            @Schema(description = "The share of the pairs in touch that met", examples = "0.7")
            double met,

            double difference,
            double low,
            double high) {}

    @Schema(name = "ImpactAnswered", description = "Sides: each pair has two who can answer")
    record Answered(
            long pairs,
            long sides,

            @Schema(description = "Who said something before")
            long before,

            @Schema(description = "Who said something after")
            long after) {}

    @Schema(name = "ImpactLeftOut", description = "Pairs of people who agreed that are not counted, and why")
    record LeftOut(
            @Schema(description = "Several draws made them") long inSeveralDraws,

            @Schema(description = "Put in touch in an earlier round")
            long inTouchBefore,

            @Schema(description = "The rules make them a pair in more than one of three draws")
            long tooLikely,

            @Schema(description = "Put in touch by something else before the last answers")
            long inTouchElsewhere) {}
}
