package org.unmentoring.participants.me;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.enrolment.EnrolmentChange;
import org.unmentoring.participants.enrolment.EnrolmentStatus;

/** The same for all of a person's places in programmes. */
record EnrolmentsChange(
        @NotNull @Schema(description = "left, paused, or active, which ends pauses")
        EnrolmentStatus status,

        @Schema(description = "The end of a pause; a pause without one lasts until it is ended", nullable = true)
        Instant pausedUntil) {
    EnrolmentChange of(EnrolmentChange before) {
        return new EnrolmentChange(
                status,
                pausedUntil,
                before.place(),
                before.trioFine(),
                before.host(),
                before.cadence(),
                before.skipNextRound());
    }

    void mustMakeSense(Instant now) {
        if (pausedUntil != null && status != EnrolmentStatus.PAUSED)
            throw Problem.invalid("/pausedUntil", "only-for-a-pause", "Only a pause has an end.");
        if (pausedUntil != null && !pausedUntil.isAfter(now))
            throw Problem.invalid("/pausedUntil", "already-over", "Please choose a time in the future.");
    }
}
