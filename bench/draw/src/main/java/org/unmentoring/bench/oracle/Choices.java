package org.unmentoring.bench.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that may become of one, two or three people: left out, a pair, a trio, a host with two guests. */
final class Choices {

    private final Charges charges;
    private final int[] who;
    /** What each pair costs; null for two who can't meet. */
    private final long[][][] pair;

    /** @param people bits by the places among those who are drawn, as long as these are few */
    record Choice(int people, List<int[]> matches, long[] byLevel) {}

    Choices(Charges charges, int[] who) {
        this.charges = charges;
        this.who = who;
        pair = new long[who.length][who.length][];
        for (int a = 0; a < who.length; a++) {
            for (int b = 0; b < who.length; b++) {
                pair[a][b] = a != b && charges.canMeet(who[a], who[b]) ? charges.pair(who[a], who[b]) : null;
            }
        }
    }

    List<Choice> all() {
        List<Choice> all = new ArrayList<>();
        for (int a = 0; a < who.length; a++) {
            all.add(new Choice(1 << a, List.of(), charges.leftOut(who[a])));
            for (int b = a + 1; b < who.length; b++) {
                all.addAll(two(a, b));
                for (int c = b + 1; c < who.length; c++) {
                    all.addAll(three(a, b, c));
                }
            }
        }
        return all;
    }

    List<Choice> two(int a, int b) {
        return canMeet(a, b) ? List.of(new Choice(1 << a | 1 << b, List.of(match(a, b)), pair[a][b])) : List.of();
    }

    List<Choice> three(int a, int b, int c) {
        List<Choice> three = new ArrayList<>(0);
        trio(a, b, c, three);
        host(a, b, c, three);
        host(b, a, c, three);
        host(c, a, b, three);
        return three;
    }

    private void trio(int a, int b, int c, List<Choice> three) {
        boolean fine = charges.trioFine(who[a]) && charges.trioFine(who[b]) && charges.trioFine(who[c]);
        if (fine && canMeet(a, b) && canMeet(a, c) && canMeet(b, c)) {
            long[] cost = sum(pair[a][b], pair[a][c], pair[b][c], charges.trio(who[a], who[b], who[c]));
            three.add(new Choice(1 << a | 1 << b | 1 << c, List.of(match(a, b, c)), cost));
        }
    }

    private void host(int host, int one, int other, List<Choice> three) {
        if (charges.canHost(who[host]) && canMeet(host, one) && canMeet(host, other)) {
            long[] cost = sum(pair[host][one], pair[host][other], charges.hosting(who[host]));
            three.add(
                    new Choice(1 << host | 1 << one | 1 << other, List.of(match(host, one), match(host, other)), cost));
        }
    }

    private boolean canMeet(int a, int b) {
        return pair[a][b] != null;
    }

    private int[] match(int... people) {
        return Arrays.stream(people).map(it -> who[it]).sorted().toArray();
    }

    private static long[] sum(long[]... parts) {
        long[] sum = new long[parts[0].length];
        for (long[] part : parts) {
            for (int level = 0; level < sum.length; level++) {
                sum[level] += part[level];
            }
        }
        return sum;
    }
}
