package org.unmentoring.participants.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.text.PlaceName;

public record EnrolmentChange(
        @NotNull EnrolmentStatus status,

        @Schema(description = "The end of a pause; a pause without one lasts until it is ended", nullable = true)
        Instant pausedUntil,

        @PlaceName
        @Schema(
                description = "The town where I meet in person; unchanged when left out, taken away by null",
                nullable = true,
                maxLength = 100,
                examples = "Aberystwyth")
        String place,

        @NotNull @Schema(description = "Being one of three is fine with me; unchanged when left out", required = false)
        Boolean trioFine,

        @NotNull
        @Schema(
                description = "I meet twice in a round when the number is odd; unchanged when left out",
                required = false)
        Boolean host,

        @NotNull
        @Min(1)
        @Max(3)
        @Schema(
                description =
                        "I am drawn in each round (1), every second (2) or every third (3); unchanged when left out",
                required = false,
                examples = "2")
        Integer cadence,

        @NotNull
        @Schema(
                description = "I sit out the next round and am back for the one after it; unchanged when left out,"
                        + " and gone when I pause or leave",
                required = false)
        Boolean skipNextRound) {
    Preferences preferences() {
        return Preferences.told(place, trioFine, host, cadence);
    }

    EnrolmentChange paused() {
        return new EnrolmentChange(EnrolmentStatus.PAUSED, null, place, trioFine, host, cadence, false);
    }

    void mustMakeSense(Instant now) {
        if (pausedUntil != null && status != EnrolmentStatus.PAUSED) {
            throw Problem.invalid("/pausedUntil", "only-for-a-pause", "Only a pause has an end.");
        }
        if (pausedUntil != null && !pausedUntil.isAfter(now)) {
            throw Problem.invalid("/pausedUntil", "already-over", "Please choose a time in the future.");
        }
    }
}
