package org.unmentoring.participants.me;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.enrolment.EnrolmentState;
import org.unmentoring.participants.enrolment.EnrolmentStatus;
import org.unmentoring.participants.programme.ProgrammeBrief;

record EnrolmentView(
        ProgrammeBrief programme,
        EnrolmentStatus status,
        @Schema(nullable = true) Instant pausedUntil,
        Instant joinedAt,

        @Schema(nullable = true, examples = "Aberystwyth", description = "The town where I meet in person")
        String place,

        @Schema(description = "Being one of three is fine with me")
        boolean trioFine,

        @Schema(description = "I meet twice in a round when the number is odd")
        boolean host,

        @Schema(description = "I am drawn in each round (1), every second (2) or every third (3)")
        int cadence,

        @Schema(description = "I sit out the next round") boolean skipNextRound) {
    static EnrolmentView of(EnrolmentState state, ProgrammeBrief programme) {
        var preferences = state.preferences();
        return new EnrolmentView(
                programme,
                state.status(),
                state.pausedUntil(),
                state.joinedAt(),
                preferences.place(),
                preferences.trioFine(),
                preferences.host(),
                preferences.cadence(),
                state.skipAskedAt() != null);
    }
}
