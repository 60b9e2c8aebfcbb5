package org.unmentoring.matching.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.statistics.AlwaysValid;
import org.unmentoring.matching.trial.State;
import org.unmentoring.matching.trial.StoppingRule;
import org.unmentoring.matching.trial.TrialView;
import org.unmentoring.matching.trial.Trials;

/** Looks at each open trial now and then, one after the other on one replica, and ends those that are to end. */
@Singleton
class Looking {

    private static final Logger LOG = Logger.getLogger(Looking.class);

    private final FindingRepository findings;
    private final Trials trials;
    private final FindingSentences words;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final FindingConfig config;

    Looking(
            FindingRepository findings,
            Trials trials,
            FindingSentences words,
            ObjectMapper json,
            InstantSource clock,
            FindingConfig config) {
        this.findings = findings;
        this.trials = trials;
        this.words = words;
        this.json = json;
        this.clock = clock;
        this.config = config;
    }

    private record Seen(TrialView trial, Observed observed, Map<Integer, AlwaysValid> before, boolean known) {}

    @Produces
    @Singleton
    Task<Void> lookAtTrials() {
        return Tasks.recurring("look-at-trials", FixedDelay.of(config.lookEvery()))
                .execute((instance, context) ->
                        QuarkusTransaction.requiringNew().call(findings::open).forEach(this::tryToLook));
    }

    /** One that can't be looked at does not keep the others waiting; it is tried again the next time. */
    private void tryToLook(TrialId trial) {
        try {
            look(trial);
        } catch (RuntimeException trouble) {
            LOG.warnf(trouble, "trial %s not looked at", trial);
        }
    }

    private void look(TrialId id) {
        var seen = QuarkusTransaction.requiringNew().call(() -> seen(id));
        if (seen.known()) {
            return;
        }
        var protocol = seen.trial().protocol();
        boolean ended = seen.trial().state() == State.ENDED;
        var finder = new Finder(id, protocol, seen.trial().commitment(), ended, seen.observed(), seen.before());
        var now = clock.instant();
        var finding = written(finder.finding(now, words));
        QuarkusTransaction.requiringNew().run(() -> {
            findings.keep(id, now, key(seen.trial(), seen.observed()), finding, finder.complete());
            if (protocol.stoppingRule() == StoppingRule.WHEN_SURE) {
                finder.comparisons().stream()
                        .filter(it -> !Double.isNaN(it.difference()))
                        .forEach(it -> findings.looked(id, now, it, finder.observedOf(it)));
            }
            if (!ended && finder.ending() != null) {
                trials.end(id, finder.ending());
            }
        });
        LOG.infof("trial %s looked at", id);
    }

    private Seen seen(TrialId id) {
        var trial = trials.get(id);
        var observed = findings.observed(id, trial.protocol().unit());
        var known = findings.kept(id)
                .map(it -> it.digest().equals(key(trial, observed)))
                .orElse(false);
        return new Seen(trial, observed, findings.seen(id), known);
    }

    private static String key(TrialView trial, Observed observed) {
        return trial.state().word() + ":" + observed.digest();
    }

    private String written(Finding finding) {
        try {
            return json.writeValueAsString(finding);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
