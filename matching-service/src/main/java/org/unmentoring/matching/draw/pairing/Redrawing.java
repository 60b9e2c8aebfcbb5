package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmentoring.matching.draw.Chance;

/**
 * Betters a draw with several people over, for whom no pairing alone can be the best: again and again some matches are
 * dissolved, one of them with trouble, and their few people drawn anew in the best of all ways ({@link Exhaustive}); all
 * others stay (large neighbourhood search, Shaw 1998). Stops at the bound, or after so many attempts.
 */
final class Redrawing {

    private static final int PEOPLE = 10;
    private static final int ATTEMPTS = 250;

    private final Tariff tariff;
    private final Table table;
    private final Chance chance;
    /** Matches that belong together, two of a host above all, and those left out, each alone. */
    private final List<Seating> clusters = new ArrayList<>();

    Redrawing(Tariff tariff, Seating seating, Chance chance) {
        this.tariff = tariff;
        this.table = tariff.table;
        this.chance = chance;
        clusters.addAll(seating.clusters(table.size()));
    }

    Seating downTo(long bound) {
        long total = clusters.stream().mapToLong(this::cost).sum();
        for (int i = 0; i < ATTEMPTS && total > bound && clusters.size() > 1; i++) {
            List<Integer> some = some();
            total += redraw(some);
        }
        var seating = new Seating();
        clusters.forEach(seating::addAll);
        return seating;
    }

    private long cost(Seating cluster) {
        return tariff.total(cluster.cost(table));
    }

    /** One cluster with trouble and others at random, up to so many people. */
    private List<Integer> some() {
        List<Integer> troubled = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            if (!clusters.get(i).isPair()) {
                troubled.add(i);
            }
        }
        List<Integer> some = new ArrayList<>();
        some.add(troubled.isEmpty() ? chance.below(clusters.size()) : troubled.get(chance.below(troubled.size())));
        int people = clusters.get(some.get(0)).people().length;
        for (int attempt = 0; attempt < PEOPLE; attempt++) {
            boolean another = attempt % 3 == 0 && !troubled.isEmpty();
            int next = another ? troubled.get(chance.below(troubled.size())) : chance.below(clusters.size());
            int more = clusters.get(next).people().length;
            if (!some.contains(next) && people + more <= PEOPLE) {
                some.add(next);
                people += more;
            }
        }
        return some;
    }

    /** @return what the draw costs less, below 0, or 0 when nothing is better */
    private long redraw(List<Integer> some) {
        long before = 0;
        List<Integer> people = new ArrayList<>();
        for (int it : some) {
            before += cost(clusters.get(it));
            Arrays.stream(clusters.get(it).people()).forEach(people::add);
        }
        int[] who = people.stream().mapToInt(Integer::intValue).sorted().toArray();
        var few = new Exhaustive(new Tariff(table.only(who), tariff.weight));
        if (few.least() >= before) {
            return 0;
        }
        List<Seating> old = some.stream().map(clusters::get).toList();
        clusters.removeAll(old);
        clusters.addAll(few.draw(chance).named(who).clusters(table.size()));
        return few.least() - before;
    }
}
