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
        Instant joinedAt) {
    static EnrolmentView of(EnrolmentState state, ProgrammeBrief programme) {
        return new EnrolmentView(programme, state.status(), state.pausedUntil(), state.joinedAt());
    }
}
