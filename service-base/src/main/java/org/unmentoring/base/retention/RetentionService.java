package org.unmentoring.base.retention;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

@Singleton
class RetentionService {
    /** Longer than a run and a restart take. */
    private static final Duration SLACK = Duration.ofHours(1);

    private final Retention retention;
    private final Forgotten forgotten;
    private final SchedulerClient work;
    private final InstantSource clock;

    RetentionService(Retention retention, Forgotten forgotten, SchedulerClient work, InstantSource clock) {
        this.retention = retention;
        this.forgotten = forgotten;
        this.work = work;
        this.clock = clock;
    }

    RetentionReport report() {
        var now = clock.instant();
        var days = forgotten.days();
        return new RetentionReport(
                now,
                retention.keepings().stream()
                        .sorted(Comparator.comparing(Keeping::what))
                        .map(keeping -> kept(keeping, days.getOrDefault(keeping.what(), List.of()), now))
                        .toList());
    }

    private RetentionReport.Kept kept(Keeping keeping, List<Forgotten.Day> days, Instant now) {
        var last = days.isEmpty() ? null : days.get(0).lastRunAt();
        var next = work.getScheduledExecution(keeping.instance())
                .map(execution -> execution.getExecutionTime())
                .orElse(null);
        return new RetentionReport.Kept(
                keeping.what(),
                keeping.keptFor(),
                last,
                next,
                next != null && next.plus(SLACK).isBefore(now),
                days.stream().mapToLong(Forgotten.Day::removed).sum(),
                days.stream()
                        .filter(day -> day.removed() > 0)
                        .map(day -> new RetentionReport.Removed(day.day(), day.removed()))
                        .toList());
    }
}
