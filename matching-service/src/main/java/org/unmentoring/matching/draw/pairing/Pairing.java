package org.unmentoring.matching.draw.pairing;

import java.util.Arrays;
import org.unmentoring.matching.draw.Chance;

/**
 * Pairs people at random inside the pairs of classes that {@link ClassPrices} found, so that each pair costs exactly what
 * its two prices say. Where the past forbids that, two pairs of the same classes change partners; who is still free then
 * is taken in along an alternating way through the classes. What is left for {@link Blossom} is mostly nobody.
 */
final class Pairing {

    static final int FREE = -1;
    private static final int ATTEMPTS = 64;
    private static final int IN_VAIN_PER_PERSON = 20;

    private final Tariff tariff;
    private final Classes classes;
    private final ClassPrices prices;
    private final Chance chance;
    private final int k;
    /** How many more ways may be tried in vain: where nearly everybody has met, {@link Blossom} finds one sooner. */
    private long inVain;

    final int[] mate;

    /** By class and class: those of the first who are paired with somebody of the second. */
    private final Crowd[] paired;

    private final Crowd[] free;
    private final int[] place;

    Pairing(Tariff tariff, Classes classes, ClassPrices prices, Chance chance) {
        this.tariff = tariff;
        this.classes = classes;
        this.prices = prices;
        this.chance = chance;
        k = classes.count();
        inVain = (long) IN_VAIN_PER_PERSON * tariff.size;
        mate = new int[tariff.size];
        Arrays.fill(mate, FREE);
        place = new int[tariff.size];
        paired = new Crowd[k * k];
        free = new Crowd[k];
        for (int c = 0; c < k; c++) {
            free[c] = new Crowd(4);
        }
        pairClasses();
        changePartners();
        takeIn();
    }

    int freePeople() {
        return Arrays.stream(free).mapToInt(it -> it.size).sum();
    }

    boolean tight(int a, int b) {
        return tariff.of(a, b) == prices.price(classes.of[a]) + prices.price(classes.of[b]);
    }

    private void pairClasses() {
        int[] next = new int[k];
        for (int c = 0; c < k; c++) {
            chance.shuffle(classes.members[c]);
        }
        for (int c = 0; c < k; c++) {
            for (int d = c; d < k; d++) {
                for (int pairs = prices.doubled(c, d) / 2; pairs > 0; pairs--) {
                    pair(classes.members[c][next[c]++], classes.members[d][next[d]++]);
                }
            }
            // Classes after this one take from it too, but only in turn: what is left over here is free.
        }
        for (int c = 0; c < k; c++) {
            while (next[c] < classes.members[c].length) {
                release(classes.members[c][next[c]++]);
            }
        }
    }

    private void pair(int a, int b) {
        mate[a] = b;
        mate[b] = a;
        int c = classes.of[a];
        int d = classes.of[b];
        crowd(c, d).add(a);
        crowd(d, c).add(b);
    }

    private void part(int a) {
        int b = mate[a];
        crowd(classes.of[a], classes.of[b]).remove(a);
        crowd(classes.of[b], classes.of[a]).remove(b);
        mate[a] = mate[b] = FREE;
    }

    private void release(int a) {
        free[classes.of[a]].add(a);
    }

    private Crowd crowd(int c, int d) {
        Crowd crowd = paired[c * k + d];
        if (crowd == null) {
            crowd = paired[c * k + d] = new Crowd(4);
        }
        return crowd;
    }

    private boolean anyPaired(int c, int d) {
        Crowd crowd = paired[c * k + d];
        return crowd != null && crowd.size > 0;
    }

    private void changePartners() {
        for (int a = 0; a < mate.length; a++) {
            if (mate[a] > a && !tight(a, mate[a]) && !changePartner(a)) {
                int b = mate[a];
                part(a);
                release(a);
                release(b);
            }
        }
    }

    private boolean changePartner(int a) {
        int b = mate[a];
        Crowd crowd = crowd(classes.of[a], classes.of[b]);
        for (int attempt = 0; attempt < ATTEMPTS && crowd.size > 1; attempt++) {
            int other = crowd.at(chance.below(crowd.size));
            int there = mate[other];
            if (other != a && other != b && tight(a, there) && tight(other, b)) {
                part(a);
                part(other);
                pair(a, there);
                pair(other, b);
                return true;
            }
        }
        return false;
    }

    // Alternating ways through the classes, breadth first.

    private void takeIn() {
        for (int c = 0; c < k; c++) {
            for (int hopeless = 0; free[c].size > hopeless; ) {
                int person = free[c].at(free[c].size - 1 - hopeless);
                if (!takeIn(person)) {
                    hopeless++;
                }
            }
        }
    }

    private boolean takeIn(int person) {
        int[] throughClass = new int[k];
        int[] before = new int[k];
        Arrays.fill(throughClass, FREE);
        int[] queue = new int[k];
        int length = 0;
        int root = classes.of[person];
        boolean[] outer = new boolean[k];
        boolean[] entered = new boolean[k];
        outer[root] = true;
        queue[length++] = root;
        for (int head = 0; head < length; head++) {
            int c = queue[head];
            for (int d = 0; d < k; d++) {
                if (classes.base(c, d) != prices.price(c) + prices.price(d)) {
                    continue;
                }
                boolean somebody = free[d].size > (d == root ? 1 : 0);
                if (somebody && walk(person, way(c, root, before, throughClass), d)) {
                    return true;
                }
                if (entered[d]) {
                    continue;
                }
                entered[d] = true;
                for (int e = 0; e < k; e++) {
                    if (!outer[e] && anyPaired(d, e)) {
                        outer[e] = true;
                        before[e] = c;
                        throughClass[e] = d;
                        queue[length++] = e;
                    }
                }
            }
        }
        return false;
    }

    /** Classes from the root on, by turns who is taken and whose partner is freed. */
    private static int[] way(int last, int root, int[] before, int[] throughClass) {
        int steps = 0;
        for (int e = last; e != root; e = before[e]) {
            steps++;
        }
        int[] way = new int[2 * steps];
        for (int e = last; e != root; e = before[e]) {
            way[2 * --steps] = throughClass[e];
            way[2 * steps + 1] = e;
        }
        return way;
    }

    private boolean walk(int person, int[] way, int end) {
        for (int attempt = 0; attempt < ATTEMPTS && inVain > 0; attempt++, inVain--) {
            int[] taken = new int[way.length / 2];
            int from = person;
            int step = 0;
            while (step < taken.length) {
                Crowd crowd = crowd(way[2 * step], way[2 * step + 1]);
                int next = crowd.size == 0 ? FREE : crowd.at(chance.below(crowd.size));
                if (next == FREE || !tight(from, next) || used(taken, step, next)) {
                    break;
                }
                taken[step++] = next;
                from = mate[next];
            }
            if (step < taken.length) {
                continue;
            }
            int last = free[end].at(chance.below(free[end].size));
            if (last != person && tight(from, last)) {
                flip(person, taken, last);
                return true;
            }
        }
        return false;
    }

    private boolean used(int[] taken, int count, int next) {
        for (int i = 0; i < count; i++) {
            if (taken[i] == next || mate[taken[i]] == next) {
                return true;
            }
        }
        return false;
    }

    private void flip(int person, int[] taken, int last) {
        free[classes.of[person]].remove(person);
        free[classes.of[last]].remove(last);
        int from = person;
        for (int it : taken) {
            int freed = mate[it];
            part(it);
            pair(from, it);
            from = freed;
        }
        pair(from, last);
    }

    /** A set of people that can be drawn from. Everybody is in one at most, so one row of places is enough for all. */
    private final class Crowd {

        private int[] people;
        private int size;

        Crowd(int room) {
            people = new int[room];
        }

        int at(int i) {
            return people[i];
        }

        void add(int person) {
            if (size == people.length) {
                people = Arrays.copyOf(people, 2 * size);
            }
            people[size] = person;
            place[person] = size++;
        }

        void remove(int person) {
            int last = people[--size];
            people[place[person]] = last;
            place[last] = place[person];
        }
    }
}
