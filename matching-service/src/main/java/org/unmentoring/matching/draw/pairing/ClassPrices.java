package org.unmentoring.matching.draw.pairing;

import java.util.Arrays;

/**
 * The best way to pair whole classes, fractions allowed: a transportation problem between the classes and themselves,
 * solved by successive shortest paths with potentials (Edmonds and Karp 1972; Ahuja, Magnanti, Orlin, Network Flows,
 * 9.7). Its potentials, halved, are one price a class that no pair goes below: a lower bound before anybody is paired.
 */
final class ClassPrices {

    private final Classes classes;
    private final int k;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] supply;
    private final int[] demand;
    private final int[] flow;
    private final long[] distance;
    private final boolean[] done;
    private final boolean[] visited;

    ClassPrices(Classes classes) {
        this.classes = classes;
        k = classes.count();
        rowPrice = new long[k];
        columnPrice = new long[k];
        supply = new int[k];
        demand = new int[k];
        flow = new int[k * k];
        distance = new long[2 * k];
        done = new boolean[2 * k];
        visited = new boolean[2 * k];
        for (int c = 0; c < k; c++) {
            supply[c] = demand[c] = classes.members[c].length;
        }
        startPrices();
        saturate();
        while (movePrices()) {
            saturate();
        }
    }

    /** An even number. */
    long price(int c) {
        return (rowPrice[c] + columnPrice[c]) / 2;
    }

    /** Twice the number of pairs between two classes; within one class, twice the number of pairs too. */
    int doubled(int one, int other) {
        return one == other ? flow[one * k + one] : flow[one * k + other] + flow[other * k + one];
    }

    private void startPrices() {
        for (int i = 0; i < k; i++) {
            rowPrice[i] = Tariff.NEVER;
            for (int j = 0; j < k; j++) {
                rowPrice[i] = Math.min(rowPrice[i], classes.base(i, j));
            }
        }
        for (int j = 0; j < k; j++) {
            columnPrice[j] = Tariff.NEVER;
            for (int i = 0; i < k; i++) {
                columnPrice[j] = Math.min(columnPrice[j], classes.base(i, j) - rowPrice[i]);
            }
        }
    }

    private long slack(int row, int column) {
        return classes.base(row, column) - rowPrice[row] - columnPrice[column];
    }

    /** As much as possible along pairs of classes without slack; both ways round, so that the flow is nearly its own mirror. */
    private void saturate() {
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k && supply[i] > 0; j++) {
                if (demand[j] > 0 && slack(i, j) == 0) {
                    int pushed = Math.min(supply[i], demand[j]);
                    flow[i * k + j] += pushed;
                    supply[i] -= pushed;
                    demand[j] -= pushed;
                }
            }
        }
        for (int i = 0; i < k; i++) {
            while (supply[i] > 0) {
                Arrays.fill(visited, false);
                int pushed = push(i, supply[i]);
                if (pushed == 0) {
                    break;
                }
                supply[i] -= pushed;
            }
        }
    }

    /** From a row along pairs without slack to a column that wants more, moving flow out of the way. */
    private int push(int row, int most) {
        visited[row] = true;
        for (int j = 0; j < k; j++) {
            if (demand[j] > 0 && slack(row, j) == 0) {
                int pushed = Math.min(most, demand[j]);
                demand[j] -= pushed;
                flow[row * k + j] += pushed;
                return pushed;
            }
        }
        for (int j = 0; j < k; j++) {
            if (visited[k + j] || slack(row, j) != 0) {
                continue;
            }
            visited[k + j] = true;
            for (int i = 0; i < k; i++) {
                if (!visited[i] && flow[i * k + j] > 0) {
                    int pushed = push(i, Math.min(most, flow[i * k + j]));
                    if (pushed > 0) {
                        flow[i * k + j] -= pushed;
                        flow[row * k + j] += pushed;
                        return pushed;
                    }
                }
            }
        }
        return 0;
    }

    /** Dijkstra from all rows that have more to give; false when none has. */
    private boolean movePrices() {
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(done, false);
        boolean any = false;
        for (int i = 0; i < k; i++) {
            if (supply[i] > 0) {
                distance[i] = 0;
                any = true;
            }
        }
        if (!any) {
            return false;
        }
        long reached = Long.MAX_VALUE;
        while (reached == Long.MAX_VALUE) {
            int at = nearest();
            done[at] = true;
            if (at < k) {
                for (int j = 0; j < k; j++) {
                    distance[k + j] = Math.min(distance[k + j], distance[at] + slack(at, j));
                }
            } else if (demand[at - k] > 0) {
                reached = distance[at];
            } else {
                for (int i = 0; i < k; i++) {
                    if (flow[i * k + at - k] > 0) {
                        distance[i] = Math.min(distance[i], distance[at]);
                    }
                }
            }
        }
        for (int c = 0; c < k; c++) {
            rowPrice[c] += reached - Math.min(reached, distance[c]);
            columnPrice[c] -= reached - Math.min(reached, distance[k + c]);
        }
        return true;
    }

    private int nearest() {
        int nearest = -1;
        for (int i = 0; i < 2 * k; i++) {
            if (!done[i] && (nearest < 0 || distance[i] < distance[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }
}
