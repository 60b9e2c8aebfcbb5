package org.unmentoring.matching.draw.pairing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;
import org.unmentoring.matching.draw.LookAhead;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.PartProof;
import org.unmentoring.matching.draw.check.Costs;
import org.unmentoring.matching.draw.check.OneTrio;
import org.unmentoring.matching.draw.check.Verifier;

/**
 * Draws people who can all be reached from each other. A few people: every possible draw is weighed. More: {@link Exact}
 * finds a best pairing, {@link Mixing} walks on to any other that is as good, {@link Leftovers} settles what becomes of
 * an odd one. Groups: {@link GroupDraw}.
 */
final class PartDraw {

    private static final int SETTLED_AGAIN = 60;
    private static final int MOST_SETTLED = 200_000;

    private final Table table;
    private final Chance chance;
    private final List<Level> order;
    private Seating seating;
    private Objective objective;
    private PartProof proof;

    PartDraw(Table table, Chance chance) {
        this(table, chance, PartProof.MOST_WEIGHED);
    }

    /** Tests lower the number of people for whom every draw is weighed. */
    PartDraw(Table table, Chance chance, int weighedUpTo) {
        this.table = table;
        this.chance = chance;
        order = Level.order(table.rules);
        Tariff tariff = tariff(order.get(order.size() - 1));
        if (table.rules.groupOf() > 2) {
            groups(tariff);
        } else if (table.size() <= weighedUpTo && Weights.strict(order.get(order.size() - 1), table)) {
            exhaustive(tariff);
        } else {
            matching(tariff);
        }
        objective = objective == null ? Objective.of(seating.cost(table)) : objective;
    }

    Objective objective() {
        return objective;
    }

    PartProof proof() {
        return proof;
    }

    void addTo(List<int[]> matches, List<Integer> leftOut) {
        seating.addTo(matches, leftOut, table.who);
    }

    private Tariff tariff(Level upTo) {
        return new Tariff(table, Weights.upTo(upTo, table));
    }

    private void exhaustive(Tariff tariff) {
        var exhaustive = new Exhaustive(tariff);
        Seating first = exhaustive.draw(chance);
        seating = lookingAhead(tariff, first, () -> exhaustive.draw(chance));
        proof = new PartProof(table.who, "exhaustive", Objective.of(first.cost(table)), List.of());
    }

    private Seating lookingAhead(Tariff tariff, Seating first, Supplier<Seating> another) {
        if (table.rules.lookAhead() == LookAhead.OFF) {
            return first;
        }
        var ahead = new LookingAhead(tariff, chance);
        return ahead.applies() ? ahead.choose(first, another) : first;
    }

    private void groups(Tariff tariff) {
        seating = new GroupDraw(tariff, chance).draw();
        prove("groups", seating.leavesNobodyOut(), (level, cost) -> {
            var upTo = new GroupDraw(tariff(level), chance);
            return new Bounded(upTo.proof(level), GroupDraw.companions(table.size(), table.rules.groupOf()));
        });
    }

    private void matching(Tariff tariff) {
        var exact = new Exact(tariff, chance);
        seating = lookingAhead(tariff, seated(tariff, exact), () -> seated(tariff, new Exact(tariff, chance)));
        prove("matching", true, (level, cost) -> {
            boolean last = level == order.get(order.size() - 1);
            Tariff upTo = last ? tariff : tariff(level);
            Exact best = last ? exact : Exact.proof(upTo, upTo.total(cost), chance);
            return best.best ? new Bounded(best.proof(level), 1) : null;
        });
    }

    private Seating seated(Tariff tariff, Exact exact) {
        int alone = table.rules.oddOne() == OddOne.SIT_OUT ? 0 : Leftovers.alone(tariff, exact.mate).length;
        if (alone == 0) {
            return mixed(exact);
        }
        long bound = alone == 1 ? boundWithOneAlone(exact) : exact.bound();
        Seating seating = alone == 1 ? withOneAlone(tariff, exact, bound) : withSomeAlone(tariff, exact);
        return tariff.total(seating.cost(table)) == bound
                ? seating
                : new Redrawing(tariff, seating, chance).downTo(bound);
    }

    private long boundWithOneAlone(Exact exact) {
        if (!exact.best || table.rules.oddOne() != OddOne.TRIO) {
            return exact.bound();
        }
        var proof = exact.proof(order.get(order.size() - 1));
        return withOneTrio(proof).longValueExact();
    }

    private Seating withOneAlone(Tariff tariff, Exact exact, long bound) {
        Seating seating = Leftovers.settled(tariff, exact.mate, chance);
        long cost = tariff.total(seating.cost(table));
        if (cost > bound) {
            var search = new TrioSearch(tariff, exact, cost, chance);
            if (search.trio != null) {
                Seating found = mixed(tariff, search.others.tightness(), search.others.mate(), search.trio);
                if (tariff.total(found.cost(table)) <= cost) {
                    return found;
                }
            }
        }
        if (!seating.leavesNobodyOut()) {
            return mixed(new Exact(tariff.withoutExtras(), chance));
        }
        var trio = seating.onlyTrio();
        return trio.isEmpty()
                ? mixed(exact)
                : mixed(tariff, exact.tightness(), seating.mates(exact.mate.length), trio.get());
    }

    /** Who is left over decides what can become of them, and that is known only afterwards: several are tried. */
    private Seating withSomeAlone(Tariff tariff, Exact exact) {
        Seating best = mixed(new Exact(tariff.withoutExtras(), chance));
        long least = tariff.total(best.cost(table));
        int times = Math.max(1, Math.min(SETTLED_AGAIN, MOST_SETTLED / table.size()));
        for (int i = 0; i < times && least > exact.bound(); i++) {
            Seating next = mixed(exact);
            long cost = tariff.total(next.cost(table));
            if (cost < least) {
                best = next;
                least = cost;
            }
        }
        return best;
    }

    private Seating mixed(Exact exact) {
        Mixing.mix(exact.tariff, exact.tightness(), exact.mate, chance);
        return Leftovers.settled(exact.tariff, exact.mate, chance);
    }

    private Seating mixed(Tariff tariff, Tightness tight, int[] mate, int[] trio) {
        Mixing.mix(tariff, tight, mate, trio, chance);
        return Leftovers.settled(tariff, mate, trio, chance);
    }

    private BigInteger withOneTrio(LevelProof proof) {
        return OneTrio.bound(table.input, new Costs(table.input), table.who, proof);
    }

    /** @param times how often the proof's bound is paid at least */
    private record Bounded(LevelProof proof, int times) {}

    private interface Prover {
        Bounded prove(Level level, long[] cost);
    }

    /** A level that costs nothing needs no proof. */
    private void prove(String method, boolean possible, Prover prover) {
        long[] cost = seating.cost(table);
        objective = Objective.of(cost);
        long[] least = new long[cost.length];
        List<LevelProof> levels = new ArrayList<>();
        for (Level level : order) {
            Bounded bounded = possible && cost[level.ordinal()] > 0 ? prover.prove(level, cost) : null;
            if (bounded != null) {
                levels.add(bounded.proof());
                least[level.ordinal()] = Verifier.leastOf(
                        bounded.proof(), () -> withOneTrio(bounded.proof()), table.rules, bounded.times(), objective);
            }
        }
        proof = new PartProof(table.who, method, Objective.of(least), levels);
    }
}
