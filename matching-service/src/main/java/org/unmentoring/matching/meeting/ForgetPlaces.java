package org.unmentoring.matching.meeting;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Where two people met may be a phone number or a home: nobody needs it a month later. */
class ForgetPlaces {

    private static final Duration KEPT = Duration.ofDays(30);

    @Produces
    @Singleton
    Task<Void> forgetPlaces(MeetingRepository meetings, InstantSource clock) {
        return Tasks.recurring("forget-meeting-places", new Daily(ZoneOffset.UTC, LocalTime.of(3, 30)))
                .execute((instance, context) -> QuarkusTransaction.requiringNew()
                        .run(() -> meetings.withPlacesOfMatchesUntil(
                                        clock.instant().minus(KEPT))
                                .forEach(Meeting::forgetPlaces)));
    }
}
