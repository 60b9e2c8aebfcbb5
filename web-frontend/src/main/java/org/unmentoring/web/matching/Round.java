package org.unmentoring.web.matching;

import java.time.Instant;
import org.unmentoring.web.neighbour.RoundId;

public record Round(
        RoundId id,
        int number,
        String status,
        Instant openedAt,
        Instant drawnAt,
        Instant approveBy,
        Instant meetBy,
        int participants,
        int matches,
        int trios,
        int leftOut,
        int repeatsOfMet,
        int repeatsOfIntroduced,
        int sameOrganisation,
        boolean imported) {
    public boolean isDrawn() {
        return !isBeingDrawn() && !isAbandoned() && !isWaiting();
    }

    /** Drawn, and nobody has heard of it before an organiser approves it. */
    public boolean isWaiting() {
        return "held".equals(status);
    }

    public boolean isOver() {
        return "closed".equals(status) && !imported;
    }

    public boolean isBeingDrawn() {
        return "drawing".equals(status);
    }

    public boolean isAbandoned() {
        return "abandoned".equals(status);
    }
}
