package org.unmentoring.matching.verify;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Rules;

/** What a draw costs in one level, and what every draw costs in it at least. */
@Schema(name = "LevelGap")
public record LevelGap(
        @Schema(implementation = String.class, examples = "same-organisation")
        Level level,

        long cost,
        long lowerBound,
        long gap) {

    /** In the order in which the rules weigh the levels. */
    public static List<LevelGap> of(Drawn drawn, Rules rules) {
        return Level.order(rules).stream()
                .map(it -> {
                    long cost = drawn.objective().at(it);
                    long least = drawn.lowerBound().at(it);
                    return new LevelGap(it, cost, least, cost - least);
                })
                .toList();
    }
}
