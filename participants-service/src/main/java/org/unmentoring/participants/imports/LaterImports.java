package org.unmentoring.participants.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.retention.Retention;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.audit.Actor;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.programme.ProgrammeId;

/** Imports that are made after the answer, each step in a transaction of its own; the bringing in is one. */
@ApplicationScoped
class LaterImports {
    private static final TaskDescriptor<Actor> DUE = TaskDescriptor.of("people-import", Actor.class);
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final ImportRepository imports;
    private final SchedulerClient work;
    private final Trail trail;
    private final InstantSource clock;

    LaterImports(ImportRepository imports, SchedulerClient work, Trail trail, InstantSource clock) {
        this.imports = imports;
        this.work = work;
        this.trail = trail;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ImportState accept(ProgrammeId programme, boolean dryRun, ColumnNames columns, byte[] content) {
        var accepted = new PeopleImport(programme, dryRun, columns, content, clock.instant());
        imports.persist(accepted);
        work.scheduleIfNotExists(
                DUE.instance(accepted.id().toString()).data(trail.caller()).scheduledTo(clock.instant()));
        return accepted.state();
    }

    @Transactional
    ImportState state(ProgrammeId programme, ImportId id) {
        return imports.get(programme, id).state();
    }

    @Transactional
    ImportReport report(ProgrammeId programme, ImportId id) {
        return imports.get(programme, id)
                .report()
                .orElseThrow(() -> Problem.of(
                        409, "import-not-done", "There is no report, since the import is under way or has failed."));
    }

    /** What is to be done, read and judged. Nothing when it is over: another replica may have done it. */
    @Transactional
    Optional<Work> begin(ImportId id, Actor askedBy) {
        return imports.unfinished(id).map(found -> {
            var file = found.file();
            found.begin(file.rows().size());
            return new Work(found.programme(), found.isDryRun(), file, askedBy);
        });
    }

    record Work(ProgrammeId programme, boolean dryRun, PeopleFile file, Actor askedBy) {}

    @Transactional(TxType.REQUIRES_NEW)
    void progress(ImportId id, int rowsDone) {
        imports.progress(id, rowsDone);
    }

    /** Belongs to the transaction that brought the people in. */
    @Transactional(TxType.MANDATORY)
    void done(ImportId id, ImportReport report) {
        imports.findById(id).done(report, clock.instant());
    }

    @Transactional
    void fail(ImportId id, Problem why) {
        imports.unfinished(id).ifPresent(found -> found.fail(why, clock.instant()));
    }

    @Produces
    @Singleton
    static Task<Actor> due(ImportService service) {
        return Tasks.oneTime(DUE)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) ->
                        service.makeLater(ImportId.fromString(instance.getId()), instance.getData()));
    }

    @Produces
    @Singleton
    static Task<Void> forgetOld(Retention retention, ImportRepository imports) {
        return retention.of("imported-lists", KEPT_FOR).forgottenBy(imports::forgetMadeBefore);
    }
}
