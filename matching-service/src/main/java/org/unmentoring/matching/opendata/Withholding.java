package org.unmentoring.matching.opendata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.matching.opendata.Detail.Look;
import org.unmentoring.matching.opendata.Raw.OfMatch;

/** Which matches can't be shown in a given detail; each period by itself. */
final class Withholding {
    private final Map<Period, WithheldInPeriod> periods = new HashMap<>();

    Withholding(List<OfMatch> matches, Detail detail, int k) {
        boolean outcomesAreTold = detail.outcomes() != OutcomeDetail.NONE;
        for (var match : matches) {
            var look = detail.of(match);
            periods.computeIfAbsent(look.around().period(), first -> new WithheldInPeriod(k, outcomesAreTold))
                    .count(look, match, detail);
        }
        periods.values().forEach(WithheldInPeriod::settle);
    }

    /** How many of those that look so are shown; which of them makes no difference. */
    int shown(Look look) {
        return periods.get(look.around().period()).shown(look);
    }

    int missing() {
        return periods.values().stream().mapToInt(WithheldInPeriod::missing).sum();
    }

    int missingIn(Period period) {
        return periods.get(period).missing();
    }
}
