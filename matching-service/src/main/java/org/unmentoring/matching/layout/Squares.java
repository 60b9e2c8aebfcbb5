package org.unmentoring.matching.layout;

import java.util.Arrays;

/**
 * A plane cut into four squares, and each of these again, until there is one node in each: nodes far away push together, from
 * their centre. After Barnes and Hut, A hierarchical O(N log N) force-calculation algorithm, Nature 324 (1986).
 */
final class Squares {

    /** A square pushes as one where its side is shorter than this share of its distance; a common choice. */
    private static final double FAR = 1.2;

    /** Nodes nearer to each other than the plane can be cut share their last square. */
    private static final int DEEPEST = 24;

    private static final int NONE = -1;

    private int[] first;
    private double[] mass;
    private double[] x;
    private double[] y;
    private int size;
    private double left;
    private double top;
    private double side;

    /** What the last asked-for push was. */
    double pushX;

    double pushY;

    Squares(int nodes) {
        int room = Math.max(16, 4 * nodes);
        first = new int[room];
        mass = new double[room];
        x = new double[room];
        y = new double[room];
    }

    /** @param nodes which of these places are pushed from, in the order they are put in */
    void put(double[] xs, double[] ys, double[] masses, int[] nodes) {
        size = 0;
        double right = left = nodes.length == 0 ? 0 : xs[nodes[0]];
        double bottom = top = nodes.length == 0 ? 0 : ys[nodes[0]];
        for (int node : nodes) {
            left = Math.min(left, xs[node]);
            right = Math.max(right, xs[node]);
            top = Math.min(top, ys[node]);
            bottom = Math.max(bottom, ys[node]);
        }
        side = Math.max(Math.max(right - left, bottom - top), 1e-6) * 1.0001;
        begin();
        for (int node : nodes) {
            put(xs[node], ys[node], masses[node]);
        }
    }

    private int begin() {
        if (size == first.length) {
            int room = 2 * size;
            first = Arrays.copyOf(first, room);
            mass = Arrays.copyOf(mass, room);
            x = Arrays.copyOf(x, room);
            y = Arrays.copyOf(y, room);
        }
        first[size] = NONE;
        mass[size] = x[size] = y[size] = 0;
        return size++;
    }

    /** Each square on the way down keeps the centre and the mass of all that is in it. */
    private void put(double atX, double atY, double its) {
        int square = 0;
        double fromX = left;
        double fromY = top;
        double half = side / 2;
        for (int depth = 0; ; depth++, half /= 2) {
            if (mass[square] == 0 || (first[square] == NONE && depth == DEEPEST)) {
                gather(square, atX, atY, its);
                return;
            }
            if (first[square] == NONE) {
                cut(square, fromX, fromY, half);
            }
            gather(square, atX, atY, its);
            int quarter = quarter(atX, atY, fromX + half, fromY + half);
            fromX += (quarter & 1) == 0 ? 0 : half;
            fromY += (quarter & 2) == 0 ? 0 : half;
            square = first[square] + quarter;
        }
    }

    private void cut(int square, double fromX, double fromY, double half) {
        int quarters = begin();
        begin();
        begin();
        begin();
        first[square] = quarters;
        gather(
                quarters + quarter(x[square], y[square], fromX + half, fromY + half),
                x[square],
                y[square],
                mass[square]);
    }

    private static int quarter(double atX, double atY, double middleX, double middleY) {
        return (atX < middleX ? 0 : 1) + (atY < middleY ? 0 : 2);
    }

    private void gather(int square, double atX, double atY, double its) {
        double all = mass[square] + its;
        x[square] = (x[square] * mass[square] + atX * its) / all;
        y[square] = (y[square] * mass[square] + atY * its) / all;
        mass[square] = all;
    }

    private final int[] waiting = new int[4 * DEEPEST + 8];
    private final double[] sides = new double[waiting.length];

    /** Adds to the push what all these nodes do to one here: mass over distance, away from them. */
    void push(double atX, double atY) {
        int waits = 0;
        if (mass[0] > 0) {
            waiting[waits] = 0;
            sides[waits++] = side;
        }
        while (waits > 0) {
            int square = waiting[--waits];
            double its = sides[waits];
            double dx = atX - x[square];
            double dy = atY - y[square];
            double squared = dx * dx + dy * dy;
            if (first[square] == NONE || its * its < FAR * FAR * squared) {
                // Whoever stands here themselves pushes nothing.
                if (squared > 1e-12) {
                    pushX += mass[square] * dx / squared;
                    pushY += mass[square] * dy / squared;
                }
                continue;
            }
            for (int quarter = 0; quarter < 4; quarter++) {
                if (mass[first[square] + quarter] > 0) {
                    waiting[waits] = first[square] + quarter;
                    sides[waits++] = its / 2;
                }
            }
        }
    }
}
