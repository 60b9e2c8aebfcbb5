package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.unmentoring.matching.ids.ProgrammeId;

/** What a sandbox's mails wait for. For durable work: it throws while a sister service is away. */
@ApplicationScoped
public class SandboxMails {

    /** @param nextDueAt null when nothing follows */
    public record State(boolean busy, Instant nextDueAt) {}

    private final Notifications notifications;

    SandboxMails(Notifications notifications) {
        this.notifications = notifications;
    }

    public State state(ProgrammeId programme) {
        return notifications.sandbox(programme);
    }

    /** Once, however often it is told. */
    public void turn(ProgrammeId programme, long number, Duration forward) {
        notifications.turn(programme, number, forward);
    }
}
