package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.LookAhead;

/**
 * Keeps later rounds free of repeats. While everybody takes part in every round, those who have not been put in touch yet
 * form a graph in which all have the same degree k, and k more rounds are possible exactly when its edges can be given k
 * colours so that no two of one colour meet (a 1-factorisation). So a draw is only taken when what it leaves can be
 * coloured; colours are found by Kempe's chains (1879) with a random walk where a chain does not help.
 */
final class LookingAhead {

    private static final int MOST_PEOPLE = 64;
    private static final int DRAWS = 40;
    private static final int COLOURINGS = 60;
    private static final int STEPS_PER_EDGE = 60;
    private static final int NOBODY = -1;

    private final Table table;
    private final Tariff tariff;
    private final Chance chance;
    private final boolean[][] open;
    private final int degree;

    LookingAhead(Tariff tariff, Chance chance) {
        this.tariff = tariff;
        this.chance = chance;
        table = tariff.table;
        boolean small = table.size() % 2 == 0 && table.size() <= MOST_PEOPLE && table.size() == table.input.size();
        open = small ? notYetInTouch() : new boolean[0][];
        degree = commonDegree();
    }

    /** Whether everybody has as many people left to meet as everybody else. */
    boolean applies() {
        return degree > 1;
    }

    private boolean[][] notYetInTouch() {
        int n = table.size();
        boolean[][] open = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                open[a][b] = a != b && table.canMeet(a, b) && table.between(a, b) == Past.NOTHING;
            }
        }
        return open;
    }

    private int commonDegree() {
        int common = 0;
        for (int a = 0; a < open.length; a++) {
            int degree = 0;
            for (boolean it : open[a]) {
                degree += it ? 1 : 0;
            }
            if (a > 0 && degree != common) {
                return 0;
            }
            common = degree;
        }
        return common;
    }

    /** The first draw, or another that is as good, or (if that comes first) one that is not, but free of repeats. */
    Seating choose(Seating first, Supplier<Seating> another) {
        Seating draw = first;
        for (int i = 0; i < DRAWS; i++) {
            if (leavesAllRounds(draw)) {
                return draw;
            }
            draw = another.get();
        }
        return fromColourings(first).orElse(first);
    }

    private boolean leavesAllRounds(Seating seating) {
        boolean[][] left = Arrays.stream(open).map(boolean[]::clone).toArray(boolean[][]::new);
        for (int[] match : seating.matches()) {
            if (match.length != 2 || !left[match[0]][match[1]]) {
                return false;
            }
            left[match[0]][match[1]] = left[match[1]][match[0]] = false;
        }
        return seating.leavesNobodyOut() && colours(left, degree - 1) != null;
    }

    private Optional<Seating> fromColourings(Seating first) {
        long least = cost(first);
        Seating best = null;
        long bestCost = Tariff.NEVER;
        for (int i = 0; i < COLOURINGS; i++) {
            int[][] colours = colours(open, degree);
            for (int colour = 0; colours != null && colour < degree; colour++) {
                Seating round = round(colours, colour);
                long cost = cost(round);
                if (cost < bestCost) {
                    best = round;
                    bestCost = cost;
                }
            }
        }
        boolean good = bestCost == least || table.rules.lookAhead() == LookAhead.FIRST;
        return good ? Optional.ofNullable(best) : Optional.empty();
    }

    private static Seating round(int[][] colours, int colour) {
        var seating = new Seating();
        for (int a = 0; a < colours.length; a++) {
            if (colours[a][colour] > a) {
                seating.match(a, colours[a][colour]);
            }
        }
        return seating;
    }

    private long cost(Seating seating) {
        long cost = 0;
        for (int[] match : seating.matches()) {
            cost += match.length == 2 ? tariff.pair(match[0], match[1]) : Tariff.NEVER / table.size();
        }
        return cost;
    }

    /** By person and colour the neighbour, or null when none were found in time. */
    private int[][] colours(boolean[][] graph, int count) {
        int n = graph.length;
        int[][] neighbour = new int[n][count];
        for (int[] it : neighbour) {
            Arrays.fill(it, NOBODY);
        }
        List<int[]> bare = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (graph[a][b]) {
                    bare.add(new int[] {a, b});
                }
            }
        }
        for (long steps = (long) STEPS_PER_EDGE * bare.size(); !bare.isEmpty(); steps--) {
            if (steps == 0) {
                return null;
            }
            int[] edge = takeAny(bare);
            if (!colour(edge[0], edge[1], neighbour) && !colour(edge[1], edge[0], neighbour)) {
                force(edge[0], edge[1], neighbour, bare);
            }
        }
        return neighbour;
    }

    private int[] takeAny(List<int[]> edges) {
        int at = chance.below(edges.size());
        int[] edge = edges.get(at);
        edges.set(at, edges.get(edges.size() - 1));
        edges.remove(edges.size() - 1);
        return edge;
    }

    /** With a colour free at both ends, or one that a chain of two colours sets free. */
    private boolean colour(int a, int b, int[][] neighbour) {
        int free = anyFree(neighbour[a]);
        if (neighbour[b][free] != NOBODY) {
            int other = anyFree(neighbour[b]);
            if (endOfChain(b, free, other, neighbour) == a) {
                return false;
            }
            turn(b, free, other, neighbour);
        }
        neighbour[a][free] = b;
        neighbour[b][free] = a;
        return true;
    }

    private int anyFree(int[] colours) {
        int free = 0;
        int which = NOBODY;
        for (int colour = 0; colour < colours.length; colour++) {
            if (colours[colour] == NOBODY && chance.below(++free) == 0) {
                which = colour;
            }
        }
        return which;
    }

    private static int endOfChain(int from, int colour, int other, int[][] neighbour) {
        int at = from;
        int next = colour;
        while (neighbour[at][next] != NOBODY) {
            at = neighbour[at][next];
            next = next == colour ? other : colour;
        }
        return at;
    }

    /** Exchanges the two colours along the chain. */
    private static void turn(int from, int colour, int other, int[][] neighbour) {
        List<Integer> chain = new ArrayList<>(List.of(from));
        int next = colour;
        for (int at = from; neighbour[at][next] != NOBODY; next = next == colour ? other : colour) {
            at = neighbour[at][next];
            chain.add(at);
        }
        for (int it : chain) {
            int kept = neighbour[it][colour];
            neighbour[it][colour] = neighbour[it][other];
            neighbour[it][other] = kept;
        }
    }

    /** Takes the colour from another edge, which then has none. */
    private void force(int a, int b, int[][] neighbour, List<int[]> bare) {
        int free = anyFree(neighbour[a]);
        int robbed = neighbour[b][free];
        if (robbed != NOBODY) {
            neighbour[robbed][free] = NOBODY;
            bare.add(new int[] {b, robbed});
        }
        neighbour[a][free] = b;
        neighbour[b][free] = a;
    }
}
