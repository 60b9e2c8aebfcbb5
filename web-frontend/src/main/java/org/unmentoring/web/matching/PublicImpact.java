package org.unmentoring.web.matching;

import java.util.List;
import org.unmentoring.web.matching.Impact.InBoth;

/** What everybody may see of it: in hundred, rounded. */
public record PublicImpact(int rounds, List<Effect> effects, InBoth sentences, InBoth assumptions) {
    public record Effect(String subject, int pairs, Long after, Long otherwise, Long difference, Long low, Long high) {
        public boolean known() {
            return after != null;
        }
    }

    public boolean anyKnown() {
        return effects.stream().anyMatch(Effect::known);
    }
}
