package org.unmentoring.base.work;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/**
 * Work that must happen once and survive a crash: written to this service's own database in the transaction of the
 * business change, done after its commit, by whichever replica is free. A room makes its work known by producing a Task.
 */
@Singleton
class DurableWork {
    /** Said, not asked: a database that refuses the first connection would be taken for one of another kind, for good. */
    private static final JdbcCustomization POSTGRESQL = new PostgreSqlJdbcCustomization(false, false);

    private final DataSource database;
    private final InstantSource clock;
    private final WorkConfig config;
    private final Serializer json;
    private Scheduler scheduler;

    @Inject
    DurableWork(DataSource database, InstantSource clock, WorkConfig config, ObjectMapper mapper) {
        this.database = database;
        this.clock = clock;
        this.config = config;
        this.json = new JacksonSerializer(mapper);
    }

    @Produces
    @Singleton
    SchedulerClient client() {
        return SchedulerClient.Builder.create(database)
                .serializer(json)
                .jdbcCustomization(POSTGRESQL)
                .build();
    }

    void start(@Observes StartupEvent starting, @All List<Task<?>> tasks) {
        scheduler = Scheduler.create(database, onRequest(tasks))
                .serializer(json)
                .jdbcCustomization(POSTGRESQL)
                .clock(clock::instant)
                .threads(config.threads())
                .pollUsingLockAndFetch(0.5, 2.0)
                .pollingInterval(config.pollEvery())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(config.missedHeartbeats())
                .shutdownMaxWait(config.shutdownWait())
                .failureLogging(LogLevel.WARN, false) // a sister that is away is no news worth a stack trace a try
                .startTasks(recurring(tasks))
                .build();
        scheduler.start();
    }

    private static List<Task<?>> onRequest(List<Task<?>> tasks) {
        return tasks.stream().filter(task -> !(task instanceof OnStartup)).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Task<?> & OnStartup> List<T> recurring(List<Task<?>> tasks) {
        return (List<T>)
                (List<?>) tasks.stream().filter(OnStartup.class::isInstance).toList();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}
