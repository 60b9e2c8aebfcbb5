package org.unmentoring.base.retention;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;

/** One kind of what is kept, and for how long. */
public final class Keeping {
    private final Retention retention;
    private final String what;
    private final Duration keptFor;
    private Duration every = Duration.ofHours(6);

    Keeping(Retention retention, String what, Duration keptFor) {
        this.retention = retention;
        this.what = what;
        this.keptFor = keptFor;
    }

    /** How often what is older is looked for. */
    public Keeping lookingEvery(Duration often) {
        every = often;
        return this;
    }

    /** @param forget removes what is older than the instant it is given, and says how many that were */
    public Task<Void> forgottenBy(ToIntFunction<Instant> forget) {
        return forgottenBy(Integer.MAX_VALUE, forget);
    }

    /** @param handful as many as the function removes at a time; it is asked again for as long as there are that many */
    public Task<Void> forgottenBy(int handful, ToIntFunction<Instant> forget) {
        return Tasks.recurring(task(), FixedDelay.of(every))
                .execute((instance, context) -> retention.run(this, handful, forget));
    }

    /** For what needs transactions of its own: it is counted afterwards. */
    public Task<Void> forgottenApart(ToIntFunction<Instant> forget) {
        return Tasks.recurring(task(), FixedDelay.of(every))
                .execute((instance, context) -> retention.runApart(this, forget));
    }

    public Duration keptFor() {
        return keptFor;
    }

    String what() {
        return what;
    }

    Duration every() {
        return every;
    }

    TaskInstanceId instance() {
        return TaskInstanceId.of(task(), RecurringTask.INSTANCE);
    }

    private String task() {
        return "forget-" + what;
    }
}
