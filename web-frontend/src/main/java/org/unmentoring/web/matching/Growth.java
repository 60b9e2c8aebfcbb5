package org.unmentoring.web.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The figures of all rounds, oldest first. */
public record Growth(List<Figures> items) {
    /** Null before the first round. */
    public Figures latest() {
        return items.stream().max(Comparator.comparing(Figures::round)).orElse(null);
    }

    /** Whether places were counted in any round: in those of before this suite nobody did. */
    public boolean hasPlaces() {
        return items.stream().anyMatch(it -> it.active() != null);
    }

    /**
     * One round's figures.
     *
     * @param left in the round before and not in this one
     * @param resting could have been drawn and were not, by their own wish or while they are asked whether to pause
     * @param active with an active place in the programme then, null where nobody counted, as are the three after it
     */
    public record Figures(
            int round,
            Instant drawnAt,
            int participants,
            int joined,
            int left,
            int matches,
            int met,
            int notMet,
            int unconfirmed,
            int repeats,
            int trios,
            int matched,
            int returning,
            int resting,
            int organisations,
            int organisationsSoFar,
            int newOrganisations,
            int sectors,
            int sectorsSoFar,
            int newSectors,
            Integer active,
            Integer paused,
            Integer signedUp,
            Integer leftProgramme) {}
}
