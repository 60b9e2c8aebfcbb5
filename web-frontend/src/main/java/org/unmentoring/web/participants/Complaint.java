package org.unmentoring.web.participants;

import java.time.Instant;

/** What somebody complained of or asked; with their name and address where an organiser reads it. */
public record Complaint(
        String id,
        String reference,
        String kind,
        String status,
        Me.Organised programme,
        String name,
        String email,
        String words,
        Instant receivedAt,
        Instant dueAt,
        Long daysLeft,
        String answer) {
    public boolean open() {
        return "open".equals(status);
    }

    public boolean late() {
        return daysLeft != null && daysLeft < 0;
    }

    /** Only where it is open. */
    public int days() {
        return (int) Math.abs(daysLeft);
    }

    /** As its own writer sees it. */
    public record Own(
            String reference,
            String kind,
            String status,
            String words,
            Instant receivedAt,
            Instant dueAt,
            String answer) {}

    public record Receipt(String reference) {}

    public record Answer(String status, String words) {}

    /** @param version what to send back as If-Match, so that two organisers do not both answer */
    public record Stored(Complaint complaint, String version) {}
}
