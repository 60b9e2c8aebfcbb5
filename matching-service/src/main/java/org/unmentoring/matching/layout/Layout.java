package org.unmentoring.matching.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds places for new nodes among those that stand already, which don't move. Nodes push each other away and springs pull their
 * ends together, after Fruchterman and Reingold, Graph drawing by force-directed placement (1991), pushes gathered as by Barnes and
 * Hut (1986); everything is drawn a little to the middle, so that parts that nothing ties together do not drift apart.
 */
public final class Layout {

    /** How far apart two nodes come to stand that a spring ties and nothing else pushes. */
    public static final double LENGTH = 20;

    private static final int TURNS = 120;

    /** One turn moves nobody farther than this at first, and less and less from turn to turn. */
    private static final double FIRST_STEP = LENGTH * 2;

    private static final double TO_THE_MIDDLE = 0.8;

    private final double[] x;
    private final double[] y;
    private final double[] mass;
    private final int standing;
    private final Springs springs;
    private final double[] pullX;
    private final double[] pullY;

    /**
     * @param x and {@code y}: where the nodes stand, or, for the new ones, where they begin; changed by {@link #settle}
     * @param mass how strongly each pushes the others; 1 for a usual one
     * @param standing how many of the first nodes stay where they are
     */
    public Layout(double[] x, double[] y, double[] mass, int standing, Springs springs) {
        this.x = x;
        this.y = y;
        this.mass = mass;
        this.standing = standing;
        this.springs = springs;
        pullX = new double[x.length];
        pullY = new double[x.length];
    }

    public void settle() {
        if (standing == x.length) {
            return;
        }
        var stay = new Squares(standing);
        stay.put(x, y, mass, range(0, standing));
        var moving = range(standing, x.length);
        var move = new Squares(moving.length);
        for (int turn = 0; turn < TURNS; turn++) {
            move.put(x, y, mass, moving);
            pull();
            double step = FIRST_STEP * (TURNS - turn) / TURNS;
            for (int node : moving) {
                push(node, stay, move);
            }
            for (int node : moving) {
                go(node, step);
            }
        }
    }

    private void pull() {
        Arrays.fill(pullX, 0);
        Arrays.fill(pullY, 0);
        for (int spring = 0; spring < springs.size(); spring++) {
            int one = springs.one(spring);
            int other = springs.other(spring);
            double dx = x[other] - x[one];
            double dy = y[other] - y[one];
            double pull = springs.strength(spring) * Math.sqrt(dx * dx + dy * dy) / LENGTH;
            pullX[one] += dx * pull;
            pullY[one] += dy * pull;
            pullX[other] -= dx * pull;
            pullY[other] -= dy * pull;
        }
    }

    private void push(int node, Squares... all) {
        for (var squares : all) {
            squares.pushX = squares.pushY = 0;
            squares.push(x[node], y[node]);
            pullX[node] += LENGTH * LENGTH * squares.pushX;
            pullY[node] += LENGTH * LENGTH * squares.pushY;
        }
        pullX[node] -= TO_THE_MIDDLE * x[node];
        pullY[node] -= TO_THE_MIDDLE * y[node];
    }

    private void go(int node, double step) {
        double length = Math.sqrt(pullX[node] * pullX[node] + pullY[node] * pullY[node]);
        if (length > 0) {
            double share = Math.min(1, step / length);
            x[node] += pullX[node] * share;
            y[node] += pullY[node] * share;
        }
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }
}
