package org.unmentoring.matching.finding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unmentoring.matching.finding.Finding.Compared;
import org.unmentoring.matching.finding.Finding.InArm;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.statistics.AlwaysValid;
import org.unmentoring.matching.statistics.Comparison;
import org.unmentoring.matching.statistics.Units;
import org.unmentoring.matching.trial.Arm;
import org.unmentoring.matching.trial.Ending;
import org.unmentoring.matching.trial.Label;
import org.unmentoring.matching.trial.Protocol;
import org.unmentoring.matching.trial.StoppingRule;
import org.unmentoring.matching.trial.Unit;

/** Finds, from what is known, what may be said by the rule that was registered, and whether the trial ends by it. */
final class Finder {

    private static final List<Label> RHYTHMS = List.of(
            new Label("every round", "bob rownd"),
            new Label("every second round", "bob yn ail rownd"),
            new Label("every third round", "bob trydedd rownd"));
    private static final Label NOBODY_NAMED = new Label("nobody is named", "neb wedi'i enwi");
    private static final Label ONE_NAMED =
            new Label("one is named to write first", "un wedi'i enwi i ysgrifennu gyntaf");

    private final TrialId trial;
    private final Protocol protocol;
    private final Observed observed;
    private final boolean complete;
    private final Units units;
    private final List<Comparison> comparisons;

    /**
     * @param ended whether the trial has
     * @param seen what looks before this one have shown, by arm
     */
    Finder(
            TrialId trial,
            Protocol protocol,
            String commitment,
            boolean ended,
            Observed observed,
            Map<Integer, AlwaysValid> seen) {
        this.trial = trial;
        this.protocol = protocol;
        this.observed = observed;
        boolean allOver = observed.roundsOver() == observed.roundsDrawn();
        units = observed.units(protocol.arms().size(), protocol.outcome());
        comparisons = IntStream.range(1, protocol.arms().size())
                .mapToObj(it -> Comparison.of(units, it, method(commitment)).after(seen.get(it)))
                .toList();
        complete = allOver && (ended || ending() != null);
    }

    private Comparison.Method method(String commitment) {
        return new Comparison.Method(
                protocol.unit() == Unit.MATCH,
                protocol.minimumDifference(),
                protocol.error(),
                protocol.draws(),
                // Everybody knows it, and nobody could choose it after the fact.
                "analysis:" + commitment);
    }

    /** @return why the trial ends now; null when it goes on */
    Ending ending() {
        if (observed.roundsOver() >= protocol.rounds() && observed.roundsOver() == observed.roundsDrawn()) {
            return Ending.SIZE_REACHED;
        }
        return protocol.stoppingRule() == StoppingRule.WHEN_SURE
                        && comparisons.stream().anyMatch(it -> it.always().p() <= level())
                ? Ending.EVIDENCE
                : null;
    }

    boolean complete() {
        return complete;
    }

    List<Comparison> comparisons() {
        return comparisons;
    }

    int observedOf(Comparison it) {
        return units.sample(0).size() + units.sample(it.arm()).size();
    }

    Finding finding(Instant now, FindingSentences words) {
        var arms = isSilent() ? List.<InArm>of() : arms();
        var compared = comparisons.stream().map(this::compared).toList();
        return new Finding(
                trial,
                now,
                complete,
                observed.roundsOver(),
                protocol.rounds(),
                arms,
                compared,
                words.of(protocol, observed.roundsOver(), arms, compared),
                List.of());
    }

    /** Who looks before the end at a trial that is to be looked at once is misled by chance more often than it says. */
    private boolean isSilent() {
        return !complete && protocol.stoppingRule() == StoppingRule.AFTER_ITS_ROUNDS;
    }

    private List<InArm> arms() {
        return IntStream.range(0, protocol.arms().size())
                .mapToObj(arm -> {
                    var sample = units.sample(arm);
                    return new InArm(
                            arm,
                            label(protocol.arms().get(arm)),
                            (int) observed.rows().stream()
                                    .filter(it -> it.arm() == arm)
                                    .count(),
                            sample.size(),
                            number(sample.mean()));
                })
                .toList();
    }

    static Label label(Arm arm) {
        if (arm.firstToWrite() != null) {
            return arm.firstToWrite() ? ONE_NAMED : NOBODY_NAMED;
        }
        return arm.label() != null ? arm.label() : RHYTHMS.get(arm.cadence() - 1);
    }

    private Compared compared(Comparison it) {
        if (isSilent()) {
            return new Compared(it.arm(), null, -1, 1, null, Conclusion.TOO_EARLY);
        }
        boolean once = protocol.stoppingRule() == StoppingRule.AFTER_ITS_ROUNDS;
        var interval = once ? it.interval() : it.always().interval();
        double p = once ? it.p() : it.always().p();
        return new Compared(
                it.arm(), number(it.difference()), interval.low(), interval.high(), number(p), concluded(it, p));
    }

    private Conclusion concluded(Comparison it, double p) {
        if (Double.isNaN(p) || Double.isNaN(it.difference())) {
            return complete ? Conclusion.TOO_FEW : Conclusion.TOO_EARLY;
        }
        if (p <= level() && it.difference() != 0) {
            return it.difference() > 0 ? Conclusion.BETTER : Conclusion.WORSE;
        }
        return complete ? Conclusion.UNCLEAR : Conclusion.TOO_EARLY;
    }

    private double level() {
        return protocol.error() / (protocol.arms().size() - 1);
    }

    private static Double number(double it) {
        return Double.isNaN(it) ? null : it;
    }
}
