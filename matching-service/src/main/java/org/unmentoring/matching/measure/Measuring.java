package org.unmentoring.matching.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.measure.Snapshot.Pair;
import org.unmentoring.matching.measure.Snapshot.Person;

/**
 * Measures the networks that have changed, one after the other, by one thread of one replica: a large one takes many seconds, and
 * nobody's request or mail is to wait for that. What was measured before a crash is kept, and the rest is measured after it.
 */
@Singleton
class Measuring {

    private static final Logger LOG = Logger.getLogger(Measuring.class);

    private final MeasureRepository measures;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final MeasureConfig config;

    Measuring(MeasureRepository measures, ObjectMapper json, InstantSource clock, MeasureConfig config) {
        this.measures = measures;
        this.json = json;
        this.clock = clock;
        this.config = config;
    }

    private record Seen(Instant asOf, List<Long> changes, List<Person> people, List<Pair> pairs) {}

    @Produces
    @Singleton
    Task<Void> measureNetworks() {
        return Tasks.recurring("measure-networks", FixedDelay.of(config.lookEvery()))
                .execute((instance, context) -> QuarkusTransaction.requiringNew()
                        .call(measures::changed)
                        .forEach(this::tryToMeasure));
    }

    /** One that can't be measured does not keep the others waiting; it is tried again the next time. */
    private void tryToMeasure(ProgrammeId programme) {
        try {
            measure(programme);
        } catch (RuntimeException trouble) {
            LOG.warnf(trouble, "network of programme %s not measured", programme);
        }
    }

    private void measure(ProgrammeId programme) {
        var seen = QuarkusTransaction.requiringNew()
                .call(() -> new Seen(
                        clock.instant(),
                        measures.changes(programme),
                        measures.people(programme),
                        measures.pairs(programme)));
        seen.people().stream().map(Person::round).distinct().forEach(round -> {
            for (var span : Span.values()) {
                for (var ties : Ties.values()) {
                    keep(programme, round, span, ties, Snapshot.of(seen.people(), seen.pairs(), round, span, ties));
                }
            }
        });
        QuarkusTransaction.requiringNew().run(() -> measures.done(programme, seen.changes(), seen.asOf()));
        LOG.infof("network of programme %s measured", programme);
    }

    /** A round that is over changes only by late answers: most are as they were. */
    private void keep(ProgrammeId programme, int round, Span span, Ties ties, Snapshot snapshot) {
        if (QuarkusTransaction.requiringNew()
                .call(() -> measures.isKept(programme, round, span, ties, snapshot.digest()))) {
            return;
        }
        var figures = written(Figures.of(snapshot.measures()));
        QuarkusTransaction.requiringNew()
                .run(() -> measures.keep(programme, round, span, ties, snapshot.digest(), clock.instant(), figures));
    }

    private String written(Figures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
