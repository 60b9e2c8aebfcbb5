package org.unmentoring.matching.impact;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.impact.ImpactFinder.Closed;

/** Looks once at each round that is over, on one replica; what was found stands until another round is. */
@Singleton
class ImpactWork {

    private static final Logger LOG = Logger.getLogger(ImpactWork.class);

    private record Known(Closed closed, List<SeenPair> pairs) {}

    private final ImpactRepository impacts;
    private final ImpactSentences words;
    private final KeptImpact kept;
    private final InstantSource clock;

    ImpactWork(ImpactRepository impacts, ImpactSentences words, KeptImpact kept, InstantSource clock) {
        this.impacts = impacts;
        this.words = words;
        this.kept = kept;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> lookAtImpact(ImpactConfig config) {
        return Tasks.recurring("look-at-impact", FixedDelay.of(config.lookEvery()))
                .execute((instance, context) -> QuarkusTransaction.requiringNew()
                        .call(() -> impacts.toBeFound(clock.instant()))
                        .forEach(this::tryToLook));
    }

    /** One that can't be looked at does not keep the others waiting; it is tried again the next time. */
    private void tryToLook(ProgrammeId programme) {
        try {
            look(programme);
        } catch (RuntimeException trouble) {
            LOG.warnf(trouble, "impact of programme %s not looked at", programme);
        }
    }

    private void look(ProgrammeId programme) {
        var now = clock.instant();
        var known = QuarkusTransaction.requiringNew()
                .call(() -> new Known(impacts.closed(programme, now), impacts.pairs(programme, now)));
        var found = new ImpactFinder(programme, known.closed(), known.pairs()).found(now, words);
        QuarkusTransaction.requiringNew()
                .run(() -> impacts.keep(programme, now, known.closed().rounds(), kept.written(found)));
        LOG.infof(
                "impact of programme %s looked at after %d rounds",
                programme, known.closed().rounds());
    }
}
