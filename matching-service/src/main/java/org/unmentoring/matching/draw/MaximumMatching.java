package org.unmentoring.matching.draw;

import java.util.Arrays;

/**
 * As many pairs as possible that each cost less than a threshold: Edmonds' blossom algorithm (Paths, trees, and flowers,
 * 1965) in its O(n^3) form with contracted bases, warm-started from pairs that are known. So a draw without a repeat is
 * found wherever the swaps alone would have missed it.
 */
final class MaximumMatching {

    private static final int NOBODY = -1;

    private final PairCosts costs;
    private final long threshold;
    private final int n;
    private final int[] mate;
    private final int[] parent;
    private final int[] base;
    private final int[] queue;
    private final boolean[] reached;
    private final boolean[] inBlossom;
    private final boolean[] onPath;
    private long questionsLeft;

    /** @param questions how many pairs may be looked at; the search stops there, with what it has found */
    MaximumMatching(PairCosts costs, long threshold, long questions) {
        this.costs = costs;
        this.threshold = threshold;
        this.questionsLeft = questions;
        n = costs.size();
        mate = new int[n];
        Arrays.fill(mate, NOBODY);
        parent = new int[n];
        base = new int[n];
        queue = new int[n];
        reached = new boolean[n];
        inBlossom = new boolean[n];
        onPath = new boolean[n];
    }

    /** Who is paired with whom, by place; -1 for nobody. Starts from the seating's pairs that are cheap enough. */
    int[] startingFrom(Seating seating) {
        for (int group = 0; group < seating.groups(); group++) {
            int a = seating.at(seating.start(group));
            int b = seating.at(seating.start(group) + 1);
            if (costs.of(a, b) < threshold) {
                mate[a] = b;
                mate[b] = a;
            }
        }
        for (int root = 0; root < n && questionsLeft > 0; root++) {
            if (mate[root] == NOBODY) {
                augment(pathEndFrom(root));
            }
        }
        return mate;
    }

    private void augment(int end) {
        while (end != NOBODY) {
            int before = parent[end];
            int next = mate[before];
            mate[end] = before;
            mate[before] = end;
            end = next;
        }
    }

    private int pathEndFrom(int root) {
        Arrays.fill(reached, false);
        Arrays.fill(parent, NOBODY);
        for (int i = 0; i < n; i++) {
            base[i] = i;
        }
        reached[root] = true;
        int head = 0;
        int tail = 0;
        queue[tail++] = root;
        while (head < tail && questionsLeft > 0) {
            int a = queue[head++];
            questionsLeft -= n;
            for (int b = 0; b < n; b++) {
                if (a == b || base[a] == base[b] || mate[a] == b || costs.of(a, b) >= threshold) {
                    continue;
                }
                if (b == root || mate[b] != NOBODY && parent[mate[b]] != NOBODY) {
                    tail = contract(a, b, tail);
                } else if (parent[b] == NOBODY) {
                    parent[b] = a;
                    if (mate[b] == NOBODY) {
                        return b;
                    }
                    reached[mate[b]] = true;
                    queue[tail++] = mate[b];
                }
            }
        }
        return NOBODY;
    }

    /** The two ends of an edge inside the tree close an odd circle: it becomes one vertex, all of it reachable. */
    private int contract(int a, int b, int tail) {
        int common = commonBase(a, b);
        Arrays.fill(inBlossom, false);
        markPath(a, common, b);
        markPath(b, common, a);
        for (int i = 0; i < n; i++) {
            if (inBlossom[base[i]]) {
                base[i] = common;
                if (!reached[i]) {
                    reached[i] = true;
                    queue[tail++] = i;
                }
            }
        }
        return tail;
    }

    private int commonBase(int a, int b) {
        Arrays.fill(onPath, false);
        for (int at = base[a]; ; at = base[parent[mate[at]]]) {
            onPath[at] = true;
            if (mate[at] == NOBODY) {
                break;
            }
        }
        int at = base[b];
        while (!onPath[at]) {
            at = base[parent[mate[at]]];
        }
        return at;
    }

    private void markPath(int from, int common, int child) {
        int at = from;
        while (base[at] != common) {
            inBlossom[base[at]] = inBlossom[base[mate[at]]] = true;
            parent[at] = child;
            child = mate[at];
            at = parent[mate[at]];
        }
    }
}
