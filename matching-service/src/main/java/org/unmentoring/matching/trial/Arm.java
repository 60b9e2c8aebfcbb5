package org.unmentoring.matching.trial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the ways that are compared. */
@Schema(name = "TrialArm")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Arm(
        @Min(1) @Max(3) @Schema(description = "Of a trial of cadence: 1 is each round, 2 every second", examples = "2")
        Integer cadence,

        @Size(max = 60)
        @Pattern(regexp = SEQUENCE, message = "A sequence's name is of small letters, digits and hyphens.")
        @Schema(
                description = "Of a trial of nudges: the name of a sequence that the programme has at"
                        + " notification-service; match is the usual one",
                examples = "match-later")
        String sequence,

        @Valid @Schema(description = "Of a trial of nudges: what to call it")
        Label label,

        @Schema(
                description =
                        "Of a trial of first-to-write: whether one of a match is named in its introduction as the one"
                                + " who is asked to write first; who, chance decides")
        Boolean firstToWrite) {

    private static final String SEQUENCE = "[a-z0-9]+(-[a-z0-9]+)*";

    @JsonIgnore
    boolean fits(Kind kind) {
        return (kind == Kind.CADENCE) == (cadence != null)
                && (kind == Kind.NUDGES) == (sequence != null)
                && (kind == Kind.NUDGES) == (label != null)
                && (kind == Kind.FIRST_TO_WRITE) == (firstToWrite != null);
    }

    /** What sets it apart from other arms. */
    Object way() {
        return cadence != null ? cadence : sequence != null ? sequence : firstToWrite;
    }
}
