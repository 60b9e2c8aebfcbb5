package org.unmentoring.web.matching;

import java.time.Instant;
import java.util.List;

/** What being put in touch does; shares from 0 to 1. */
public record Impact(
        Instant foundAt,
        int rounds,
        int roundsUnderWay,
        List<Effect> effects,
        Answered inTouch,
        Answered others,
        LeftOut leftOut,
        InBoth sentences,
        InBoth assumptions) {

    public record Effect(
            String subject,
            String conclusion,
            int pairsInTouch,
            int pairsOfOthers,
            Double before,
            Double after,
            Double otherwise,
            Double difference,
            Double low,
            Double high) {
        public boolean known() {
            return after != null;
        }

        public long hundred(Double share) {
            return Math.round(share * 100);
        }
    }

    public record Answered(long pairs, long sides, long before, long after) {}

    public record LeftOut(long inSeveralDraws, long inTouchBefore, long tooLikely, long inTouchElsewhere) {}

    /** Whole sentences, as matching-service says them. */
    public record InBoth(List<String> en, List<String> cy) {
        public List<String> in(String language) {
            return "cy".equals(language) ? cy : en;
        }
    }

    public boolean anyKnown() {
        return effects.stream().anyMatch(Effect::known);
    }
}
