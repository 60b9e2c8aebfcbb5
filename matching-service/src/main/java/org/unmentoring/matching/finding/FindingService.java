package org.unmentoring.matching.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.base.security.Caller;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.trial.TrialView;
import org.unmentoring.matching.trial.Trials;

/** Shows what was found last; nobody waits for a computation. */
@ApplicationScoped
@Transactional
class FindingService {

    private final FindingRepository findings;
    private final Trials trials;
    private final FindingSentences words;
    private final ObjectMapper json;
    private final Caller caller;

    FindingService(
            FindingRepository findings, Trials trials, FindingSentences words, ObjectMapper json, Caller caller) {
        this.findings = findings;
        this.trials = trials;
        this.words = words;
        this.json = json;
        this.caller = caller;
    }

    Finding of(TrialId id) {
        var trial = mine(id);
        return findings.kept(id)
                .map(it -> read(it.finding()))
                .orElseGet(() -> nothingYet(trial))
                .with(findings.looks(id));
    }

    Flow flow(TrialId id) {
        var protocol = mine(id).protocol();
        var observed = findings.observed(id, protocol.unit());
        return new Flow(
                id,
                observed.rows().size(),
                IntStream.range(0, protocol.arms().size())
                        .mapToObj(arm -> Flow.InArm.of(
                                arm,
                                Finder.label(protocol.arms().get(arm)),
                                observed.rows().stream()
                                        .filter(it -> it.arm() == arm)
                                        .toList(),
                                protocol.outcome()))
                        .toList());
    }

    private Finding nothingYet(TrialView trial) {
        var protocol = trial.protocol();
        return new Finding(
                trial.id(),
                null,
                false,
                0,
                protocol.rounds(),
                List.of(),
                List.of(),
                words.nothingYet(protocol.rounds()),
                List.of());
    }

    private TrialView mine(TrialId id) {
        var trial = trials.get(id);
        caller.mustOrganise(trial.protocol().programme().value());
        return trial;
    }

    private Finding read(String finding) {
        try {
            return json.readValue(finding, Finding.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
