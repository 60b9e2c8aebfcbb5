package org.unmentoring.matching.meeting;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

/** Where two people met may be a phone number or a home: nobody needs it a month later. */
class ForgetPlaces {
    private static final Duration KEPT = Duration.ofDays(30);

    @Produces
    @Singleton
    Task<Void> forget(Retention retention, MeetingRepository meetings) {
        return retention.of("meeting-places", KEPT).forgottenBy(limit -> {
            var found = meetings.withPlacesOfMatchesUntil(limit);
            found.forEach(Meeting::forgetPlaces);
            return found.size();
        });
    }
}
