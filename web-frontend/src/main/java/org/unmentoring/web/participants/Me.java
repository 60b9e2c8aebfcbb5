package org.unmentoring.web.participants;

import java.time.Instant;
import java.util.List;
import org.unmentoring.web.neighbour.ProgrammeId;

/** What participants-service holds about the person who looks. */
public record Me(
        String name,
        String email,
        String language,
        Organisation organisation,
        String jobTitle,
        String interests,
        List<Organised> organises,
        List<Enrolment> enrolments,
        PendingAddress addressChange) {

    public boolean organiser() {
        return organises != null && !organises.isEmpty();
    }

    /** Whether there is more than one programme to leave. */
    public boolean several() {
        return enrolments.stream()
                        .filter(place -> place.active() || place.paused())
                        .count()
                > 1;
    }

    public record PendingAddress(String email, Instant expiresAt) {}

    public record Organised(ProgrammeId id, String name) {}

    public record Enrolment(
            Organised programme, String status, Instant pausedUntil, boolean skipNextRound, int cadence) {
        public boolean active() {
            return "active".equals(status);
        }

        public boolean paused() {
            return "paused".equals(status);
        }
    }
}
