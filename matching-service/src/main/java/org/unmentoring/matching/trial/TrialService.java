package org.unmentoring.matching.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.schedule.Seeds;

@ApplicationScoped
@Transactional
class TrialService {

    private static final Logger LOG = Logger.getLogger(TrialService.class);

    private final TrialRepository trials;
    private final AssignmentRepository assignments;
    private final Seeds seeds;
    private final ObjectMapper json;
    private final InstantSource clock;

    TrialService(
            TrialRepository trials,
            AssignmentRepository assignments,
            Seeds seeds,
            ObjectMapper json,
            InstantSource clock) {
        this.trials = trials;
        this.assignments = assignments;
        this.seeds = seeds;
        this.json = json;
        this.clock = clock;
    }

    @Idempotent
    TrialView register(ProgrammeId programme, TrialRequest asked) {
        var protocol = Protocol.of(programme, asked.checked());
        var trial = new Trial(
                programme, protocol.kind(), protocol.answerDays(), written(protocol), seeds.fresh(), clock.instant());
        trials.persistAndFlush(trial);
        LOG.infof("trial %s of programme %s registered", trial.id(), programme);
        return trial.view(protocol);
    }

    Page<TrialView> of(ProgrammeId programme, PageRequest page) {
        return Page.of(trials.of(programme, page), page, it -> it.id().value()).map(this::view);
    }

    TrialView get(TrialId id) {
        return view(trials.get(id));
    }

    Registration registration(TrialId id) {
        return trials.get(id).registration();
    }

    TrialView start(TrialId id) {
        var trial = trials.locked(id);
        trial.start(clock.instant());
        trials.flush();
        LOG.infof("trial %s started", id);
        return view(trial);
    }

    TrialView end(TrialId id, Ending because) {
        var trial = trials.locked(id);
        trial.end(because, clock.instant());
        trials.flush();
        LOG.infof("trial %s ended: %s", id, because.word());
        return view(trial);
    }

    Page<Assignment> assignments(TrialId id, PageRequest page) {
        return Page.of(assignments.of(id, page), page, it -> it.id().value());
    }

    /** @throws Problem 404 when there is none */
    Protocol protocol(TrialId id) {
        return read(trials.get(id).protocol());
    }

    private TrialView view(Trial trial) {
        return trial.view(read(trial.protocol()));
    }

    Protocol read(String protocol) {
        try {
            return json.readValue(protocol, Protocol.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Protocol protocol) {
        try {
            return json.writeValueAsString(protocol);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
