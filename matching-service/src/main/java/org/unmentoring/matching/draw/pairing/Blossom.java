package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmentoring.matching.draw.OddSet;

/**
 * A perfect matching of least cost on a given graph, with the prices that prove it: Edmonds' primal-dual method (Maximum
 * matching and a polyhedron with 0,1-vertices, 1965), searching from all free vertices at once. It starts from prices
 * that are feasible and pairs that are tight under them, so that after a good start little is left to do.
 *
 * <p>An edge's slack is its cost less the prices of its ends; pairs are made of edges without slack. An odd circle of
 * them is shrunk to a blossom, which then acts as one vertex, has a price of its own, and may hold blossoms in turn. Each
 * search ends with one more pair. All numbers stay whole as long as costs are multiples of 4 and the first prices even.
 */
final class Blossom {

    private static final int NOBODY = -1;
    private static final byte UNREACHED = 0;
    private static final byte OUTER = 1;
    private static final byte INNER = 2;

    private final int n;
    /** The neighbours of vertex v, and what the edges cost, from {@code start[v]} to {@code start[v + 1]}. */
    private final int[] start;

    private final int[] neighbour;
    private final long[] cost;
    private final int[] mate;
    private final long[] price;

    // Below n the vertices themselves, from n on the blossoms.
    private final int[] parent;
    private final int[] base;
    private final byte[] label;
    private final int[] enteredFrom;
    private final int[] enteredAt;
    private final int[] seen;
    private final long[] blossomPrice;
    private final Circle[] circle;
    private final int[] unused;
    private int unusedCount;
    private int stamp;

    /** The outermost blossom of each vertex, or the vertex itself. */
    private final int[] outermost;

    private final int[] queue;
    private final boolean[] queued;
    private int queueLength;

    /** The parts of a blossom in their order, the base first; edge i leads from part i to the next one. */
    private record Circle(int[] parts, int[] from, int[] to) {

        Circle startingWith(int first) {
            return new Circle(turned(parts, first), turned(from, first), turned(to, first));
        }

        private static int[] turned(int[] row, int first) {
            int[] turned = new int[row.length];
            System.arraycopy(row, first, turned, 0, row.length - first);
            System.arraycopy(row, 0, turned, row.length - first, first);
            return turned;
        }
    }

    /**
     * @param edges both directions of every edge, the neighbours of each vertex together
     * @param mate pairs to start from, all without slack; -1 for nobody; changed by {@link #solve}
     * @param price feasible prices; changed by {@link #solve}
     */
    Blossom(Edges edges, int[] mate, long[] price) {
        this.n = mate.length;
        this.start = edges.start();
        this.neighbour = edges.neighbour();
        this.cost = edges.cost();
        this.mate = mate;
        this.price = price;
        parent = filled(2 * n);
        base = new int[2 * n];
        label = new byte[2 * n];
        enteredFrom = new int[2 * n];
        enteredAt = new int[2 * n];
        seen = new int[2 * n];
        blossomPrice = new long[2 * n];
        circle = new Circle[2 * n];
        unused = new int[n];
        outermost = new int[n];
        for (int v = 0; v < n; v++) {
            base[v] = outermost[v] = v;
            unused[unusedCount++] = 2 * n - 1 - v;
        }
        queue = new int[n];
        queued = new boolean[n];
    }

    /** A graph by the neighbours of its vertices. */
    record Edges(int[] start, int[] neighbour, long[] cost) {}

    private static int[] filled(int length) {
        int[] row = new int[length];
        Arrays.fill(row, NOBODY);
        return row;
    }

    /** @return false when the graph has no perfect matching */
    boolean solve() {
        for (int free = count(NOBODY); free > 0; free -= 2) {
            if (!search()) {
                return false;
            }
            openWorthlessBlossoms();
        }
        return true;
    }

    private int count(int which) {
        return (int) Arrays.stream(mate).filter(it -> it == which).count();
    }

    /** All blossoms with a price, as sets of vertices. */
    List<OddSet> sets() {
        List<OddSet> sets = new ArrayList<>();
        for (int b = n; b < 2 * n; b++) {
            if (circle[b] != null && blossomPrice[b] > 0) {
                List<Integer> members = new ArrayList<>();
                collect(b, members);
                sets.add(new OddSet(
                        members.stream().mapToInt(Integer::intValue).sorted().toArray(), blossomPrice[b]));
            }
        }
        return sets;
    }

    private void collect(int b, List<Integer> members) {
        if (b < n) {
            members.add(b);
        } else {
            for (int part : circle[b].parts()) {
                collect(part, members);
            }
        }
    }

    // One search: trees of alternating edges grow from every free vertex until two of them touch.

    private boolean search() {
        Arrays.fill(label, UNREACHED);
        for (int v = 0; v < n; v++) {
            int b = outermost[v];
            if (label[b] == UNREACHED && mate[base[b]] == NOBODY) {
                label[b] = OUTER;
            }
        }
        while (true) {
            queueOuterVertices();
            if (grow()) {
                return true;
            }
            if (!movePrices()) {
                return false;
            }
        }
    }

    private void queueOuterVertices() {
        queueLength = 0;
        Arrays.fill(queued, false);
        for (int v = 0; v < n; v++) {
            if (label[outermost[v]] == OUTER) {
                enqueue(v);
            }
        }
    }

    private void enqueue(int v) {
        if (!queued[v]) {
            queued[v] = true;
            queue[queueLength++] = v;
        }
    }

    private void enqueueAll(int b) {
        if (b < n) {
            enqueue(b);
        } else {
            for (int part : circle[b].parts()) {
                enqueueAll(part);
            }
        }
    }

    /** @return whether one more pair was made */
    private boolean grow() {
        for (int head = 0; head < queueLength; head++) {
            int v = queue[head];
            for (int i = start[v]; i < start[v + 1]; i++) {
                int w = neighbour[i];
                int to = outermost[w];
                if (label[to] == INNER || to == outermost[v] || cost[i] != price[v] + price[w]) {
                    continue;
                }
                if (label[to] == UNREACHED) {
                    reach(v, w);
                } else {
                    int common = commonAncestor(outermost[v], to);
                    if (common == NOBODY) {
                        flip(v, w);
                        flip(w, v);
                        return true;
                    }
                    shrink(v, w, common);
                }
            }
        }
        return false;
    }

    private void reach(int from, int at) {
        int inner = outermost[at];
        label[inner] = INNER;
        enteredFrom[inner] = from;
        enteredAt[inner] = at;
        int outer = outermost[mate[base[inner]]];
        label[outer] = OUTER;
        enqueueAll(outer);
    }

    private boolean isRoot(int outer) {
        return mate[base[outer]] == NOBODY;
    }

    private int outerAbove(int outer) {
        return outermost[enteredFrom[outermost[mate[base[outer]]]]];
    }

    private int commonAncestor(int one, int other) {
        stamp++;
        int a = one;
        int b = other;
        while (a != NOBODY || b != NOBODY) {
            if (a != NOBODY) {
                if (seen[a] == stamp) {
                    return a;
                }
                seen[a] = stamp;
                a = isRoot(a) ? NOBODY : outerAbove(a);
            }
            int kept = a;
            a = b;
            b = kept;
        }
        return NOBODY;
    }

    /** Makes the pair v-w; what v was paired with is paired again along the way to the root. */
    private void flip(int v, int w) {
        while (true) {
            int outer = outermost[v];
            int before = mate[base[outer]];
            turnTo(outer, v);
            mate[v] = w;
            if (before == NOBODY) {
                return;
            }
            int inner = outermost[before];
            v = enteredFrom[inner];
            w = enteredAt[inner];
            turnTo(inner, w);
            mate[w] = v;
        }
    }

    /** Pairs the inside of a blossom anew so that v is its base: the one vertex that is paired with somebody outside. */
    private void turnTo(int b, int v) {
        if (b < n) {
            return;
        }
        int part = v;
        while (parent[part] != b) {
            part = parent[part];
        }
        Circle around = circle[b];
        int[] parts = around.parts();
        int at = 0;
        while (parts[at] != part) {
            at++;
        }
        turnTo(part, v);
        if (at % 2 == 1) {
            for (int i = at + 1; i < parts.length; i += 2) {
                pairAcross(around, i);
            }
        } else {
            for (int i = at - 2; i >= 0; i -= 2) {
                pairAcross(around, i);
            }
        }
        circle[b] = around.startingWith(at);
        base[b] = v;
    }

    private void pairAcross(Circle around, int edge) {
        int[] parts = around.parts();
        int a = around.from()[edge];
        int b = around.to()[edge];
        turnTo(parts[edge], a);
        turnTo(parts[(edge + 1) % parts.length], b);
        mate[a] = b;
        mate[b] = a;
    }

    private void shrink(int v, int w, int common) {
        var parts = new ArrayList<Integer>();
        var from = new ArrayList<Integer>();
        var to = new ArrayList<Integer>();
        climb(outermost[v], common, parts, to, from);
        java.util.Collections.reverse(parts);
        java.util.Collections.reverse(from);
        java.util.Collections.reverse(to);
        parts.add(0, common);
        from.add(v);
        to.add(w);
        climb(outermost[w], common, parts, from, to);
        int b = unused[--unusedCount];
        circle[b] = new Circle(array(parts), array(from), array(to));
        base[b] = base[common];
        blossomPrice[b] = 0;
        label[b] = OUTER;
        parent[b] = NOBODY;
        for (int part : circle[b].parts()) {
            parent[part] = b;
            if (label[part] == INNER) {
                enqueueAll(part);
            }
        }
        nest(b, b);
    }

    private static int[] array(List<Integer> row) {
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The way from an outer vertex up to a common ancestor, which is left out; edge i leads up from the i-th on it. */
    private void climb(int outer, int common, List<Integer> parts, List<Integer> from, List<Integer> to) {
        for (int at = outer; at != common; at = outerAbove(at)) {
            int before = mate[base[at]];
            int inner = outermost[before];
            parts.add(at);
            from.add(base[at]);
            to.add(before);
            parts.add(inner);
            from.add(enteredAt[inner]);
            to.add(enteredFrom[inner]);
        }
    }

    private void nest(int b, int outer) {
        if (b < n) {
            outermost[b] = outer;
        } else {
            for (int part : circle[b].parts()) {
                nest(part, outer);
            }
        }
    }

    // No edge without slack leads on: outer vertices become dearer and inner ones cheaper until one does.

    private boolean movePrices() {
        long step = step();
        if (step == Long.MAX_VALUE) {
            return false;
        }
        for (int v = 0; v < n; v++) {
            byte at = label[outermost[v]];
            price[v] += at == OUTER ? step : at == INNER ? -step : 0;
        }
        List<Integer> worthless = new ArrayList<>();
        for (int b = n; b < 2 * n; b++) {
            if (circle[b] == null || parent[b] != NOBODY) {
                continue;
            }
            blossomPrice[b] += label[b] == OUTER ? 2 * step : label[b] == INNER ? -2 * step : 0;
            if (label[b] == INNER && blossomPrice[b] == 0) {
                worthless.add(b);
            }
        }
        // Only now: what lies in them must not take part in the step.
        worthless.forEach(this::openInner);
        return true;
    }

    private long step() {
        long step = Long.MAX_VALUE;
        for (int v = 0; v < n; v++) {
            if (label[outermost[v]] != OUTER) {
                continue;
            }
            for (int i = start[v]; i < start[v + 1]; i++) {
                int w = neighbour[i];
                byte there = label[outermost[w]];
                if (there != INNER && outermost[w] != outermost[v]) {
                    long slack = cost[i] - price[v] - price[w];
                    step = Math.min(step, there == OUTER ? slack / 2 : slack);
                }
            }
        }
        for (int b = n; b < 2 * n; b++) {
            if (circle[b] != null && parent[b] == NOBODY && label[b] == INNER) {
                step = Math.min(step, blossomPrice[b] / 2);
            }
        }
        return step;
    }

    /** An inner blossom without a price falls apart; the half of its circle that the tree goes through stays in the tree. */
    private void openInner(int b) {
        Circle around = circle[b];
        int[] parts = around.parts();
        int entry = enteredAt[b];
        int from = enteredFrom[b];
        release(b);
        int at = 0;
        while (parts[at] != outermost[entry]) {
            at++;
        }
        for (int part : parts) {
            label[part] = UNREACHED;
        }
        enter(parts[at], from, entry);
        if (at % 2 == 1) {
            for (int i = at + 1; i < parts.length; i += 2) {
                label[parts[i]] = OUTER;
                enter(parts[(i + 1) % parts.length], around.from()[i], around.to()[i]);
            }
        } else {
            for (int i = at - 2; i >= 0; i -= 2) {
                label[parts[i + 1]] = OUTER;
                enter(parts[i], around.to()[i], around.from()[i]);
            }
        }
    }

    private void enter(int inner, int from, int at) {
        label[inner] = INNER;
        enteredFrom[inner] = from;
        enteredAt[inner] = at;
    }

    private void release(int b) {
        for (int part : circle[b].parts()) {
            parent[part] = NOBODY;
            nest(part, part);
        }
        circle[b] = null;
        unused[unusedCount++] = b;
    }

    private void openWorthlessBlossoms() {
        boolean opened = true;
        while (opened) {
            opened = false;
            for (int b = n; b < 2 * n; b++) {
                if (circle[b] != null && parent[b] == NOBODY && blossomPrice[b] == 0) {
                    release(b);
                    opened = true;
                }
            }
        }
    }
}
