package org.unmentoring.participants.enrolment;

import java.time.Instant;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

/**
 * An enrolment as it stands at a moment, for the rooms beside this one.
 *
 * @param skipAskedAt when the wish to skip the next round was made; null without one
 */
public record EnrolmentState(
        ProgrammeId programme,
        ParticipantId participant,
        EnrolmentStatus status,
        Instant pausedUntil,
        Instant joinedAt,
        Preferences preferences,
        Instant skipAskedAt) {}
