package org.unmentoring.matching.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best of all draws of a few people, found by trying each: as plain as the rules are, and written for nothing else. */
public final class BruteForce {

    private final DrawInput input;
    private final Rules rules;
    private Objective best;

    private BruteForce(DrawInput input) {
        this.input = input;
        rules = input.rules();
    }

    public static Objective best(DrawInput input) {
        var force = new BruteForce(input);
        force.tryAll(new ArrayList<>(), new ArrayList<>(), 0);
        return force.best;
    }

    private void tryAll(List<int[]> matches, List<Integer> out, int seated) {
        if (seated == (1 << input.size()) - 1) {
            Objective cost = cost(matches, out);
            best = best == null || cost.compare(best, rules) < 0 ? cost : best;
            return;
        }
        int a = Integer.numberOfTrailingZeros(~seated);
        out.add(a);
        tryAll(matches, out, seated | 1 << a);
        out.remove(out.size() - 1);
        for (int b = a + 1; b < input.size(); b++) {
            if ((seated >> b & 1) == 1) {
                continue;
            }
            tryMatches(matches, out, seated | 1 << a | 1 << b, new int[] {a, b});
            for (int c = b + 1; rules.oddOne() != OddOne.SIT_OUT && c < input.size(); c++) {
                if ((seated >> c & 1) == 0) {
                    tryThree(matches, out, seated | 1 << a | 1 << b | 1 << c, new int[] {a, b, c});
                }
            }
        }
    }

    private void tryThree(List<int[]> matches, List<Integer> out, int seated, int[] three) {
        if (Arrays.stream(three).allMatch(it -> person(it).trioFine())) {
            tryMatches(matches, out, seated, three);
        }
        for (int host : three) {
            if (rules.oddOne() == OddOne.HOST && person(host).host()) {
                int[] guests = Arrays.stream(three).filter(it -> it != host).toArray();
                tryMatches(matches, out, seated, new int[] {host, guests[0]}, new int[] {host, guests[1]});
            }
        }
    }

    private void tryMatches(List<int[]> matches, List<Integer> out, int seated, int[]... more) {
        for (int[] match : more) {
            for (int one : match) {
                for (int other : match) {
                    if (one < other && !canMeet(one, other)) {
                        return;
                    }
                }
            }
        }
        matches.addAll(List.of(more));
        tryAll(matches, out, seated);
        matches.subList(matches.size() - more.length, matches.size()).clear();
    }

    private Person person(int i) {
        return input.people().get(i);
    }

    private boolean canMeet(int a, int b) {
        for (long pair : input.apart()) {
            if (pair == ((long) Math.min(a, b) << 32 | Math.max(a, b))) {
                return false;
            }
        }
        List<String> common = common(person(a), person(b));
        boolean near = person(a).place().isEmpty()
                || person(b).place().isEmpty()
                || person(a).place().equals(person(b).place());
        return common.stream().anyMatch(mode -> near || !mode.equals("in-person"));
    }

    private static List<String> common(Person a, Person b) {
        List<String> all = List.of("in-person", "online", "phone");
        return all.stream()
                .filter(it -> (a.modes().isEmpty() || a.modes().contains(it))
                        && (b.modes().isEmpty() || b.modes().contains(it)))
                .toList();
    }

    private Objective cost(List<int[]> matches, List<Integer> out) {
        long[] cost = new long[9];
        int[] seats = new int[input.size()];
        for (int[] match : matches) {
            for (int i = 0; i < match.length; i++) {
                seats[match[i]]++;
                for (int j = i + 1; j < match.length; j++) {
                    addPair(Math.min(match[i], match[j]), Math.max(match[i], match[j]), cost);
                }
            }
            if (match.length == 3) {
                cost[1] += rules.oddOne() == OddOne.HOST ? 2 : 1;
                for (int it : match) {
                    cost[2] += person(it).turns().trios()
                            - fewest(other -> other.trioFine() ? other.turns().trios() : 99);
                }
            }
        }
        for (int i = 0; i < seats.length; i++) {
            if (seats[i] == 2) {
                cost[1]++;
                cost[2] += person(i).turns().hosted()
                        - fewest(other -> other.host() ? other.turns().hosted() : 99);
            }
        }
        for (int it : out) {
            cost[0]++;
            cost[2] +=
                    person(it).turns().satOut() - fewest(other -> other.turns().satOut());
        }
        return Objective.of(cost);
    }

    private int fewest(java.util.function.ToIntFunction<Person> turns) {
        return input.people().stream().mapToInt(turns).min().orElse(0);
    }

    private void addPair(int a, int b, long[] cost) {
        int latest = 0;
        boolean met = false;
        int oldest = 99;
        for (int i = 0; i < input.relations(); i++) {
            oldest = Math.min(oldest, input.relationRound(i));
            if (input.relationOne(i) == a && input.relationOther(i) == b) {
                latest = Math.max(latest, input.relationRound(i));
                met |= input.relationMet(i);
            }
        }
        if (latest > 0) {
            cost[met ? 3 : 4]++;
            cost[5] += latest - oldest + 1;
        }
        Person one = person(a);
        Person other = person(b);
        if (rules.avoidSameOrganisation() && one.organisation().equals(other.organisation())) {
            int fewest = fewest(it ->
                    it.organisation().equals(one.organisation()) ? it.turns().sameOrganisation() : 99);
            cost[6]++;
            cost[7] += one.turns().sameOrganisation() + other.turns().sameOrganisation() - 2 * fewest;
        }
        cost[8] += one.sector().equals(other.sector()) ? rules.sector() : 0;
        boolean onlyInPerson = common(one, other).equals(List.of("in-person"));
        cost[8] += one.region().equals(other.region()) && !onlyInPerson ? rules.region() : 0;
        cost[8] += (long) rules.acquaintances() * Math.min(3, acquaintances(a, b));
    }

    private int acquaintances(int a, int b) {
        int common = 0;
        for (int c = 0; c < input.size(); c++) {
            common += met(a, c) && met(b, c) ? 1 : 0;
        }
        return common;
    }

    private boolean met(int a, int b) {
        for (int i = 0; i < input.relations(); i++) {
            boolean pair = input.relationOne(i) == Math.min(a, b) && input.relationOther(i) == Math.max(a, b);
            if (pair && input.relationMet(i)) {
                return true;
            }
        }
        return false;
    }
}
