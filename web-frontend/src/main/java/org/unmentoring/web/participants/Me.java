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
        List<String> meetingModes,
        Restriction restriction,
        List<Organised> organises,
        List<Enrolment> enrolments,
        PendingAddress addressChange) {

    public boolean organiser() {
        return organises != null && !organises.isEmpty();
    }

    public boolean canMeet(String mode) {
        return meetingModes != null && meetingModes.contains(mode);
    }

    public boolean restricted() {
        return restriction != null && restriction.restrictedSince() != null;
    }

    /** Whether their employer's programs do not see them. */
    public boolean hiddenFromPartners() {
        return restriction != null && restriction.objects("partners");
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
            Organised programme,
            String status,
            Instant pausedUntil,
            String place,
            boolean trioFine,
            boolean skipNextRound,
            int cadence) {
        public boolean active() {
            return "active".equals(status);
        }

        public boolean paused() {
            return "paused".equals(status);
        }
    }
}
