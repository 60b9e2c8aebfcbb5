package org.unmentoring.matching.impact;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.finding.Said;
import org.unmentoring.matching.ids.ProgrammeId;

/** What everybody may see: nothing before there is enough of it, pairs rounded down to fives, shares to five in a hundred. */
@Schema(name = "PublicImpact")
record PublicImpact(ProgrammeId programme, int rounds, List<Effect> effects, Said sentences, Said assumptions) {

    @Schema(
            name = "PublicImpactEffect",
            description = "Pairs and shares in hundred, rounded to fives; the difference to ones")
    record Effect(
            Subject subject,
            Conclusion conclusion,
            int pairs,
            @Schema(nullable = true) Integer after,
            @Schema(nullable = true) Integer otherwise,
            @Schema(nullable = true) Integer difference,
            @Schema(nullable = true) Integer low,
            @Schema(nullable = true) Integer high) {}

    private static final int STEP = 5;

    static PublicImpact of(Impact found, ImpactSentences words) {
        var rounded = found.effects().stream().map(PublicImpact::rounded).toList();
        return new PublicImpact(
                found.programme(),
                found.rounds(),
                rounded.stream().map(PublicImpact::told).toList(),
                words.of(rounded, found.rounds()),
                found.assumptions());
    }

    private static Impact.Effect rounded(Impact.Effect it) {
        return new Impact.Effect(
                it.subject(),
                it.conclusion(),
                it.rounds(),
                it.pairsInTouch() / STEP * STEP,
                it.pairsOfOthers() / STEP * STEP,
                toFives(it.before()),
                toFives(it.after()),
                toFives(it.otherwise()),
                it.difference(),
                it.low(),
                it.high(),
                it.p(),
                null);
    }

    private static Effect told(Impact.Effect it) {
        return new Effect(
                it.subject(),
                it.conclusion(),
                it.pairsInTouch(),
                hundred(it.after()),
                hundred(it.otherwise()),
                hundred(it.difference()),
                hundred(it.low()),
                hundred(it.high()));
    }

    private static Double toFives(Double share) {
        return share == null ? null : Math.round(share * 100 / STEP) * STEP / 100.0;
    }

    private static Integer hundred(Double share) {
        return share == null ? null : (int) Math.round(share * 100);
    }
}
