package org.unmentoring.web.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** When rounds are drawn by themselves; the lengths of time are ISO 8601, e.g. {@code P1M}. */
public record Schedule(
        String cadence,
        Instant nextDrawAt,
        String timeToMeet,
        String nudgeAfter,
        String approval,
        String approveWithin,
        Rules rules) {
    /** Null is as usual. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rules(
            String oddOne,
            Boolean avoidSameOrganisation,
            Boolean organisationFirst,
            Likeness likeness,
            Integer groupOf,
            String lookAhead) {
        public static final Rules USUAL = new Rules("trio", true, null, null, null, null);

        /** What our form asks for; the rest stays as it was chosen elsewhere. */
        public Rules with(String oddOne, boolean avoidSameOrganisation) {
            return new Rules(oddOne, avoidSameOrganisation, organisationFirst, likeness, groupOf, lookAhead);
        }
    }

    public record Likeness(int sector, int region, int acquaintances) {}
}
