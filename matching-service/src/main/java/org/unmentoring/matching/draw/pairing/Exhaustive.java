package org.unmentoring.matching.draw.pairing;

import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.OddOne;

/**
 * Weighs every possible draw of a few people: a dynamic programme over the sets of people still without a match (Held
 * and Karp's way, 1962). It counts the best draws as well, so that one of them is chosen uniformly. Time and space grow
 * with 2^n.
 */
final class Exhaustive {

    private final Tariff tariff;
    private final OddOne oddOne;
    private final int n;
    private final long[] least;
    private final long[] ways;
    private final long[][] pair;

    Exhaustive(Tariff tariff) {
        this.tariff = tariff;
        oddOne = tariff.table.rules.oddOne();
        n = tariff.people;
        pair = new long[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                pair[a][b] = a == b ? Tariff.NEVER : tariff.pair(a, b);
            }
        }
        least = new long[1 << n];
        ways = new long[1 << n];
        ways[0] = 1;
        for (int remaining = 1; remaining < 1 << n; remaining++) {
            weigh(remaining);
        }
    }

    long least() {
        return least[(1 << n) - 1];
    }

    /** One of the best draws, each with the same chance. */
    Seating draw(Chance chance) {
        var seating = new Seating();
        for (int remaining = (1 << n) - 1; remaining != 0; ) {
            var choice = new Choice(remaining, chance.below(ways[remaining]));
            choices(remaining, choice);
            for (int person : choice.people) {
                remaining &= ~(1 << person);
            }
            choice.seat(seating);
        }
        return seating;
    }

    private interface Visitor {
        /** @param host who meets both others, or -1 where all meet each other */
        void visit(long cost, int a, int b, int c, int host);
    }

    private void weigh(int remaining) {
        least[remaining] = Long.MAX_VALUE;
        choices(remaining, (cost, a, b, c, host) -> {
            int rest = without(remaining, a, b, c);
            long total = cost + least[rest];
            if (total < least[remaining]) {
                least[remaining] = total;
                ways[remaining] = 0;
            }
            if (total == least[remaining]) {
                ways[remaining] += ways[rest];
            }
        });
    }

    private static int without(int remaining, int a, int b, int c) {
        int rest = remaining & ~(1 << a);
        rest = b < 0 ? rest : rest & ~(1 << b);
        return c < 0 ? rest : rest & ~(1 << c);
    }

    /** All that can become of the first of the remaining people. */
    private void choices(int remaining, Visitor visitor) {
        int a = Integer.numberOfTrailingZeros(remaining);
        visitor.visit(tariff.leftOut(a), a, -1, -1, -1);
        for (int b = a + 1; b < n; b++) {
            if ((remaining >> b & 1) == 0) {
                continue;
            }
            if (pair[a][b] < Tariff.NEVER) {
                visitor.visit(pair[a][b], a, b, -1, -1);
            }
            for (int c = b + 1; oddOne != OddOne.SIT_OUT && c < n; c++) {
                if ((remaining >> c & 1) == 1) {
                    threes(a, b, c, visitor);
                }
            }
        }
    }

    private void threes(int a, int b, int c, Visitor visitor) {
        long trio = Extras.trio(tariff, a, b, c);
        if (trio < Tariff.NEVER) {
            visitor.visit(trio, a, b, c, -1);
        }
        if (oddOne == OddOne.HOST) {
            for (int host : new int[] {a, b, c}) {
                int one = host == a ? b : a;
                int other = host == c ? b : c;
                long cost = Extras.hosted(tariff, host, one) + pair[host][other];
                if (cost < Tariff.NEVER) {
                    visitor.visit(cost, a, b, c, host);
                }
            }
        }
    }

    /** Counts through the best choices until the ticket is used up. */
    private final class Choice implements Visitor {

        private final int remaining;
        private long ticket;
        private int[] people;
        private int host;

        Choice(int remaining, long ticket) {
            this.remaining = remaining;
            this.ticket = ticket;
        }

        @Override
        public void visit(long cost, int a, int b, int c, int host) {
            int rest = without(remaining, a, b, c);
            if (people != null || cost + least[rest] != least[remaining]) {
                return;
            }
            ticket -= ways[rest];
            if (ticket < 0) {
                people = c >= 0 ? new int[] {a, b, c} : b >= 0 ? new int[] {a, b} : new int[] {a};
                this.host = host;
            }
        }

        void seat(Seating seating) {
            if (people.length == 1) {
                seating.leaveOut(people[0]);
            } else if (host < 0) {
                seating.match(people);
            } else {
                for (int it : people) {
                    if (it != host) {
                        seating.match(host, it);
                    }
                }
            }
        }
    }
}
