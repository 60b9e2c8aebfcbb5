package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;

/** Which sequences of mails a programme has. For requests: it says so when notification-service is away. */
@ApplicationScoped
public class SequenceNames {

    private static final Duration RETRY = Duration.ofSeconds(30);

    private final Notifications notifications;

    SequenceNames(Notifications notifications) {
        this.notifications = notifications;
    }

    /** @throws Problem 503 while it can't be asked */
    public boolean has(ProgrammeId programme, String name) {
        try {
            return notifications.hasSequence(programme, name);
        } catch (ProcessingException | WebApplicationException away) {
            throw Problem.of(
                            503,
                            "notifications-away",
                            "Which mails there are can't be asked at the moment. Please try again shortly.")
                    .retryAfter(RETRY);
        }
    }
}
