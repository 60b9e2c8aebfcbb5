package org.unmentoring.matching.draw.check;

import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.PartProof;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;

/** What the best of all possible draws of a few people costs, level by level. Part of {@link Verifier}. */
final class Enumeration {

    private final Rules rules;
    private final Costs costs;
    private final int[] who;
    private final Objective[] best;

    Enumeration(Rules rules, Costs costs, int[] who) {
        this.rules = rules;
        this.costs = costs;
        this.who = who;
        if (who.length > PartProof.MOST_WEIGHED) {
            throw new IllegalArgumentException("too many people for every possible draw to be weighed");
        }
        best = new Objective[1 << who.length];
        best[0] = Objective.of(new long[Level.values().length]);
    }

    Objective best() {
        return best((1 << who.length) - 1);
    }

    private Objective best(int remaining) {
        if (best[remaining] != null) {
            return best[remaining];
        }
        int a = Integer.numberOfTrailingZeros(remaining);
        int rest = remaining & ~(1 << a);
        long[] out = new long[Level.values().length];
        out[Level.LEFT_OUT.ordinal()] = 1;
        out[Level.TURNS.ordinal()] = costs.satOutTurns(costs.person(who[a]));
        offer(remaining, out, rest);
        for (int b = a + 1; b < who.length; b++) {
            if ((rest >> b & 1) == 0) {
                continue;
            }
            if (costs.canMeet(who[a], who[b])) {
                offer(remaining, pairs(a, b), rest & ~(1 << b));
            }
            for (int c = b + 1; rules.oddOne() != OddOne.SIT_OUT && c < who.length; c++) {
                if ((rest >> c & 1) == 1) {
                    offerThree(remaining, a, b, c, rest & ~(1 << b) & ~(1 << c));
                }
            }
        }
        return best[remaining];
    }

    private void offerThree(int remaining, int a, int b, int c, int rest) {
        if (trioFine(a) && trioFine(b) && trioFine(c) && can(a, b) && can(a, c) && can(b, c)) {
            long[] trio = pairs(a, b, a, c, b, c);
            trio[Level.EXTRAS.ordinal()] = costs.extrasOfTrio();
            for (int it : new int[] {a, b, c}) {
                trio[Level.TURNS.ordinal()] += costs.trioTurns(costs.person(who[it]));
            }
            offer(remaining, trio, rest);
        }
        offerHost(remaining, a, b, c, rest);
        offerHost(remaining, b, a, c, rest);
        offerHost(remaining, c, a, b, rest);
    }

    private void offerHost(int remaining, int host, int one, int other, int rest) {
        Person person = costs.person(who[host]);
        if (rules.oddOne() == OddOne.HOST && person.host() && can(host, one) && can(host, other)) {
            long[] both = pairs(host, one, host, other);
            both[Level.EXTRAS.ordinal()] = 1;
            both[Level.TURNS.ordinal()] = costs.hostTurns(person);
            offer(remaining, both, rest);
        }
    }

    private boolean trioFine(int i) {
        return costs.person(who[i]).trioFine();
    }

    private boolean can(int a, int b) {
        return costs.canMeet(who[a], who[b]);
    }

    private long[] pairs(int... ends) {
        long[] cost = new long[Level.values().length];
        for (int i = 0; i < ends.length; i += 2) {
            costs.addPair(who[ends[i]], who[ends[i + 1]], cost);
        }
        return cost;
    }

    private void offer(int remaining, long[] cost, int rest) {
        Objective after = best(rest);
        for (Level level : Level.values()) {
            cost[level.ordinal()] += after.at(level);
        }
        Objective offered = Objective.of(cost);
        if (best[remaining] == null || offered.compare(best[remaining], rules) < 0) {
            best[remaining] = offered;
        }
    }
}
