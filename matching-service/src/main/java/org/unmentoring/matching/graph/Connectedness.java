package org.unmentoring.matching.graph;

import java.util.Arrays;

/**
 * Into how many parts the network falls, and which ties would part it further if they went. By depth-first search with low
 * points (Tarjan 1974), without recursion: a chain of ten thousand people is deeper than a thread's stack.
 *
 * @param components parts without a tie between them; somebody without a tie is one of their own
 * @param largest people in the largest part
 * @param bridges ties that are the only way between two parts of the network
 */
public record Connectedness(int components, int largest, int bridges) {

    public static Connectedness of(Graph graph) {
        return new Search(graph).all();
    }

    private static final class Search {

        private static final int NEVER = -1;

        private final Graph graph;
        private final int[] reached;
        private final int[] low;
        private final int[] from;
        private final int[] next;
        private int clock;
        private int bridges;

        Search(Graph graph) {
            this.graph = graph;
            reached = new int[graph.people()];
            low = new int[graph.people()];
            from = new int[graph.people()];
            next = new int[graph.people()];
            Arrays.fill(reached, NEVER);
        }

        Connectedness all() {
            int components = 0;
            int largest = 0;
            for (int person = 0; person < graph.people(); person++) {
                if (reached[person] == NEVER) {
                    int before = clock;
                    component(person);
                    components++;
                    largest = Math.max(largest, clock - before);
                }
            }
            return new Connectedness(components, largest, bridges);
        }

        private void component(int root) {
            enter(root, NEVER);
            for (int person = root; person != NEVER; ) {
                person = next[person] < graph.first(person + 1) ? step(person) : leave(person);
            }
        }

        private void enter(int person, int parent) {
            reached[person] = low[person] = clock++;
            from[person] = parent;
            next[person] = graph.first(person);
        }

        private int step(int person) {
            int other = graph.neighbour(next[person]++);
            if (reached[other] == NEVER) {
                enter(other, person);
                return other;
            }
            if (other != from[person]) {
                low[person] = Math.min(low[person], reached[other]);
            }
            return person;
        }

        private int leave(int person) {
            int parent = from[person];
            if (parent != NEVER) {
                low[parent] = Math.min(low[parent], low[person]);
                bridges += low[person] > reached[parent] ? 1 : 0;
            }
            return parent;
        }
    }
}
