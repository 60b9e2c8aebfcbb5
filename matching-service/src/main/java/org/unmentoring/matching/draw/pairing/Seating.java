package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.Level;

/** Who is matched with whom and who is left out, by their place in the {@link Table}. */
final class Seating {

    private final List<int[]> matches = new ArrayList<>();
    private final List<Integer> leftOut = new ArrayList<>();

    /** @param people becomes the seating's own, in ascending order */
    void match(int... people) {
        Arrays.sort(people);
        matches.add(people);
    }

    void leaveOut(int person) {
        leftOut.add(person);
    }

    List<int[]> matches() {
        return matches;
    }

    boolean leavesNobodyOut() {
        return leftOut.isEmpty();
    }

    /** The only trio, if there is one and nobody is left out and nobody hosts. */
    Optional<int[]> onlyTrio() {
        var trios = matches.stream().filter(it -> it.length == 3).toList();
        return trios.size() == 1 && leftOut.isEmpty() ? Optional.of(trios.get(0)) : Optional.empty();
    }

    /** Who is paired with whom; 0 for those who are not. */
    int[] mates(int size) {
        int[] mate = new int[size];
        for (int[] match : matches) {
            if (match.length == 2) {
                mate[match[0]] = match[1];
                mate[match[1]] = match[0];
            }
        }
        return mate;
    }

    /** What it costs, level by level. */
    long[] cost(Table table) {
        long[] byLevel = new long[Level.values().length];
        int[] seats = new int[table.size()];
        for (int[] match : matches) {
            for (int i = 0; i < match.length; i++) {
                seats[match[i]]++;
                for (int j = i + 1; j < match.length; j++) {
                    table.addPair(match[i], match[j], byLevel);
                }
            }
            if (match.length == 3 && table.rules.groupOf() == 2) {
                byLevel[Level.EXTRAS.ordinal()] += Extras.extrasOfTrio(table.rules);
                for (int it : match) {
                    byLevel[Level.TURNS.ordinal()] += table.trioTurns[it];
                }
            }
        }
        for (int person = 0; person < seats.length; person++) {
            if (seats[person] == 2) {
                byLevel[Level.EXTRAS.ordinal()]++;
                byLevel[Level.TURNS.ordinal()] += table.hostTurns[person];
            }
        }
        for (int it : leftOut) {
            byLevel[Level.LEFT_OUT.ordinal()]++;
            byLevel[Level.TURNS.ordinal()] += table.satOutTurns[it];
        }
        return byLevel;
    }

    /** Adds all to lists by the places of the input. */
    void addTo(List<int[]> matched, List<Integer> out, int[] who) {
        for (int[] match : matches) {
            int[] named = match.clone();
            for (int i = 0; i < named.length; i++) {
                named[i] = who[named[i]];
            }
            matched.add(named);
        }
        for (int it : leftOut) {
            out.add(who[it]);
        }
    }

    /** The same by the places that these places stand for. */
    Seating named(int[] who) {
        var named = new Seating();
        addTo(named.matches, named.leftOut, who);
        return named;
    }

    void addAll(Seating other) {
        matches.addAll(other.matches);
        leftOut.addAll(other.leftOut);
    }

    boolean isPair() {
        return leftOut.isEmpty() && matches.size() == 1 && matches.get(0).length == 2;
    }

    int[] people() {
        return IntStream.concat(
                        matches.stream().flatMapToInt(Arrays::stream).distinct(),
                        leftOut.stream().mapToInt(Integer::intValue))
                .toArray();
    }

    /** In the smallest parts that share no people. */
    List<Seating> clusters(int size) {
        Seating[] of = new Seating[size];
        Set<Seating> clusters = new LinkedHashSet<>();
        for (int[] match : matches) {
            Seating cluster = new Seating();
            cluster.match(match);
            for (int person : match) {
                if (of[person] != null) {
                    clusters.remove(of[person]);
                    cluster.addAll(of[person]);
                }
            }
            for (int person : cluster.people()) {
                of[person] = cluster;
            }
            clusters.add(cluster);
        }
        for (int person : leftOut) {
            Seating cluster = new Seating();
            cluster.leaveOut(person);
            clusters.add(cluster);
        }
        return List.copyOf(clusters);
    }
}
