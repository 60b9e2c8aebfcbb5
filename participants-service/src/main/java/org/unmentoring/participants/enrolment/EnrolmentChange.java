package org.unmentoring.participants.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

public record EnrolmentChange(
        @NotNull EnrolmentStatus status,

        @Schema(description = "The end of a pause; a pause without one lasts until it is ended", nullable = true)
        Instant pausedUntil) {
    void mustMakeSense(Instant now) {
        if (pausedUntil != null && status != EnrolmentStatus.PAUSED) {
            throw Problem.invalid("/pausedUntil", "only-for-a-pause", "Only a pause has an end.");
        }
        if (pausedUntil != null && !pausedUntil.isAfter(now)) {
            throw Problem.invalid("/pausedUntil", "already-over", "Please choose a time in the future.");
        }
    }
}
