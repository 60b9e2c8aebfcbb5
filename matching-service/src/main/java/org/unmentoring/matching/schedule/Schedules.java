package org.unmentoring.matching.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
public class Schedules {

    /** Clocks differ, and a form may lie open for a while: such a draw happens at once. */
    private static final Duration LONG_AGO = Duration.ofDays(-1);

    private static final Duration FAR = Duration.ofDays(3653);

    private final ScheduleRepository schedules;
    private final Seeds seeds;
    private final SchedulerClient work;
    private final InstantSource clock;

    Schedules(ScheduleRepository schedules, Seeds seeds, SchedulerClient work, InstantSource clock) {
        this.schedules = schedules;
        this.seeds = seeds;
        this.work = work;
        this.clock = clock;
    }

    @Transactional
    ScheduleView get(ProgrammeId programme) {
        var stored = schedules.findByIdOptional(programme);
        return view(stored.orElseGet(() -> new Schedule(programme)), programme, stored.isPresent());
    }

    /** @throws Problem 404 for a programme whose rounds nobody has planned, and for what is none */
    @Transactional
    NextRound next(ProgrammeId programme) {
        return schedules.findByIdOptional(programme).map(Schedule::next).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 400 for a first draw long ago or in a far future: nobody can mean that */
    @Transactional
    ScheduleView change(ProgrammeId programme, IfMatch ifMatch, ScheduleRequest asked) {
        mustBeNear(asked.nextDrawAt());
        seeds.commit(programme);
        var schedule = schedules.locked(programme).orElse(null);
        if (schedule == null) {
            IfMatch.check(ifMatch == null ? new IfMatch("*") : ifMatch, 0);
            schedule = new Schedule(programme);
            schedule.change(asked);
            schedules.persist(schedule);
        } else {
            IfMatch.check(ifMatch, schedule.version());
            schedule.change(asked);
        }
        schedules.flush();
        schedule.due().ifPresent(this::remember);
        return view(schedule, programme, true);
    }

    @Transactional
    public Plan plan(ProgrammeId programme) {
        return schedules
                .findByIdOptional(programme)
                .orElseGet(() -> new Schedule(programme))
                .plan();
    }

    /** How long this replica came too early, by the database's clock: no draw must be early because one clock is fast. */
    @Transactional
    public Duration tooEarly(DueDraw due) {
        return timeUntil(due.date());
    }

    /** By the database's clock; zero when it has come. */
    @Transactional
    public Duration timeUntil(Instant date) {
        var wait = Duration.between(schedules.databaseTime(), date);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    @Transactional
    public boolean isDue(DueDraw due) {
        return schedules
                .findByIdOptional(due.programme())
                .filter(it -> it.isDueAt(due.date()))
                .isPresent();
    }

    /**
     * Takes the due date for the transaction at hand and moves the schedule to its next one.
     *
     * @return false when somebody else took it, or the organiser chose another date meanwhile
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(DueDraw due, ZoneId zone) {
        var schedule = schedules.locked(due.programme()).filter(it -> it.isDueAt(due.date()));
        schedule.ifPresent(it -> {
            it.moveOn(now(due), zone);
            it.due().ifPresent(this::remember);
        });
        return schedule.isPresent();
    }

    /** Never before the date itself, so that a replica whose clock is slow does not come back to the same date. */
    private Instant now(DueDraw due) {
        var now = clock.instant();
        return now.isBefore(due.date()) ? due.date() : now;
    }

    /** A sandbox's clock was turned: draws are due earlier. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void age(ProgrammeId programme, Duration by) {
        schedules.locked(programme).ifPresent(schedule -> {
            schedule.age(by);
            schedule.due().ifPresent(this::remember);
        });
    }

    private void mustBeNear(Instant date) {
        var distance = date == null ? Duration.ZERO : Duration.between(clock.instant(), date);
        if (distance.compareTo(LONG_AGO) < 0 || distance.compareTo(FAR) > 0) {
            throw Problem.invalid(
                    "/nextDrawAt", "date-out-of-reach", "Choose a date from now on, and within the next ten years.");
        }
    }

    private void remember(DueDraw due) {
        work.scheduleIfNotExists(DueDraw.TASK.instance(due.instance()).data(due).scheduledTo(due.date()));
    }

    private ScheduleView view(Schedule schedule, ProgrammeId programme, boolean stored) {
        return schedule.view(seeds.commitment(programme).orElse(null), stored);
    }
}
