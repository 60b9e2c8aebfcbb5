package org.unmentoring.web.matching;

import java.time.Instant;
import org.unmentoring.web.neighbour.RoundId;

public record Round(
        RoundId id,
        int number,
        String status,
        Instant drawnAt,
        Instant meetBy,
        int participants,
        int matches,
        int trios,
        int leftOut,
        int repeatsOfMet,
        int repeatsOfIntroduced,
        int sameOrganisation) {
    public boolean isDrawn() {
        return !isBeingDrawn() && !isAbandoned();
    }

    public boolean isBeingDrawn() {
        return "drawing".equals(status);
    }

    public boolean isAbandoned() {
        return "abandoned".equals(status);
    }
}
