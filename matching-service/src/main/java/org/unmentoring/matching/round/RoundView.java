package org.unmentoring.matching.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

@Schema(name = "Round")
public record RoundView(
        @Schema(nullable = true, description = "Null for a dry run: nothing was kept")
        RoundId id,

        int number,
        Status status,

        @Schema(description = "Held before, and taken over from an organiser's list")
        boolean imported,

        ProgrammeId programme,

        @Schema(nullable = true, description = "When its input was kept, before its seed was used")
        Instant openedAt,

        @Schema(nullable = true) Instant drawnAt,

        @Schema(
                nullable = true,
                description =
                        "Until when a held round waits to be approved; then its people are put in touch all the same."
                                + " Null for rounds that never waited")
        Instant approveBy,

        @Schema(nullable = true, description = "Since when it waits no more; null while it waits, or never did")
        Instant approvedAt,

        @Schema(nullable = true) Instant meetBy,
        int participants,
        int matches,
        int trios,
        int leftOut,

        @Schema(nullable = true, description = "Pairs that had met before; null for an imported round")
        Integer repeatsOfMet,

        @Schema(nullable = true, description = "Pairs that had been introduced before and did not meet")
        Integer repeatsOfIntroduced,

        @Schema(nullable = true) Integer sameOrganisation,

        @Schema(nullable = true, description = "SHA-256 of the seed, which is told after the draw")
        String commitment,

        @Schema(nullable = true, description = "SHA-256 of all that goes into the draw besides its seed")
        String inputDigest,

        @Schema(nullable = true, description = "Why a draw that was begun gave no round")
        Because abandonedBecause,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Only in a dry run; the seed of a round is in its proof")
        String seed,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Only in a dry run: who would be put in touch")
        List<List<ParticipantId>> pairs) {

    public enum Status {
        DRAWING,
        HELD,
        DRAWN,
        CLOSED,
        ABANDONED,
        DRY_RUN;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @JsonIgnore
    public boolean isWaiting() {
        return status == Status.HELD;
    }

    /** When its people were put in touch, or are to be. */
    public Instant begins() {
        return approvedAt == null ? drawnAt : approvedAt;
    }

    public RestResponse.Status httpStatus() {
        return status == Status.DRY_RUN ? RestResponse.Status.OK : RestResponse.Status.CREATED;
    }
}
