package org.unmentoring.matching.impact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.impact.Impact.AmongMet;
import org.unmentoring.matching.impact.Impact.Answered;
import org.unmentoring.matching.impact.Impact.Effect;
import org.unmentoring.matching.statistics.AmongDraws;
import org.unmentoring.matching.statistics.AmongDraws.Pair;
import org.unmentoring.matching.statistics.PutInTouch;

/** Finds what may be said from what is known of pairs. */
final class ImpactFinder {

    static final int LEAST_ROUNDS = 3;
    static final int LEAST_PAIRS = 20;

    private static final double ERROR = 0.05;
    private static final int DRAWS = 10_000;

    private final ProgrammeId programme;
    private final Closed closed;
    private final List<SeenPair> pairs;

    /** @param seed of rounds that are over, so that anybody who has them gets the same p */
    record Closed(
            int rounds,
            int underWay,
            int others,
            String seed,
            long inSeveralDraws,
            long inTouchBefore,
            long tooLikely) {}

    ImpactFinder(ProgrammeId programme, Closed closed, List<SeenPair> pairs) {
        this.programme = programme;
        this.closed = closed;
        this.pairs = pairs;
    }

    Impact found(Instant now, ImpactSentences words) {
        var effects = Stream.of(Subject.values()).map(this::effect).toList();
        return new Impact(
                programme,
                now,
                closed.rounds(),
                closed.underWay(),
                effects,
                answered(true),
                answered(false),
                new Impact.LeftOut(
                        closed.inSeveralDraws(),
                        closed.inTouchBefore(),
                        closed.tooLikely(),
                        pairs.stream().filter(SeenPair::elsewhere).count()),
                words.of(effects, closed.rounds()),
                words.assumptions());
    }

    private Answered answered(boolean inTouch) {
        var these = pairs.stream().filter(it -> it.inTouch() == inTouch).toList();
        return new Answered(
                these.size(),
                2L * these.size(),
                these.stream().mapToLong(SeenPair::beforeSides).sum(),
                these.stream().mapToLong(SeenPair::afterSides).sum());
    }

    private Effect effect(Subject of) {
        var counted = pairs.stream().filter(it -> it.counts(of)).toList();
        var change = found(counted, it -> it.after(of) - it.before(of));
        if (change.rounds() < LEAST_ROUNDS || change.pairs() < LEAST_PAIRS) {
            return new Effect(
                    of,
                    Conclusion.TOO_EARLY,
                    change.rounds(),
                    change.pairs(),
                    change.others(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        double after = found(counted, it -> it.after(of)).level();
        double met = found(counted, it -> it.met() ? 1 : 0).level();
        return new Effect(
                of,
                concluded(change),
                change.rounds(),
                change.pairs(),
                change.others(),
                after - change.level(),
                after,
                after - change.difference(),
                change.difference(),
                change.interval().low(),
                change.interval().high(),
                change.p(),
                met > 0 ? amongMet(change, met) : null);
    }

    private static AmongMet amongMet(PutInTouch change, double met) {
        var interval = change.amongMet(met);
        return new AmongMet(met, Math.max(-1, Math.min(1, change.difference() / met)), interval.low(), interval.high());
    }

    private static Conclusion concluded(PutInTouch it) {
        if (it.p() > ERROR || it.interval().holds(0)) {
            return Conclusion.UNCLEAR;
        }
        return it.difference() > 0 ? Conclusion.MORE : Conclusion.LESS;
    }

    private PutInTouch found(List<SeenPair> counted, ToDoubleFunction<SeenPair> value) {
        Map<UUID, List<List<Pair>>> rounds = new LinkedHashMap<>();
        for (var it : counted) {
            var draws = rounds.computeIfAbsent(it.round(), first -> empty());
            draws.get(it.draw()).add(new Pair(value.applyAsDouble(it), Pair.weight(it.chance(), closed.others())));
        }
        return PutInTouch.of(
                rounds.values().stream().map(AmongDraws::new).toList(),
                new PutInTouch.Method(ERROR, DRAWS, "impact:" + closed.seed()));
    }

    private List<List<Pair>> empty() {
        List<List<Pair>> draws = new ArrayList<>();
        for (int draw = 0; draw <= closed.others(); draw++) {
            draws.add(new ArrayList<>());
        }
        return draws;
    }
}
