package org.unmentoring.matching.graph;

/**
 * How tightly people's ties are knit: local clustering (Watts and Strogatz 1998) and structural holes (Burt 1992), each of every
 * person. One walk over each pair of tied people gives both.
 *
 * @param clustering of each person: of the pairs among those they are tied to, the share that is tied; 0 with fewer than two
 * @param constraint of each person: how much their ties lead back to one another, from near 0 to 1.125; NaN without a tie
 * @param triangles threes of whom each is tied to both others, in the whole network
 * @param forks two ties of one person, in the whole network
 */
public record Closeness(double[] clustering, double[] constraint, long triangles, long forks) {

    public static Closeness of(Graph graph) {
        int people = graph.people();
        double[] clustering = new double[people];
        double[] constraint = new double[people];
        long corners = 0;
        long forks = 0;
        for (int person = 0; person < people; person++) {
            long tied = 0;
            double sum = 0;
            for (int arc = graph.first(person); arc < graph.first(person + 1); arc++) {
                var common = common(graph, person, graph.neighbour(arc));
                tied += common.count;
                double invested = (1 + common.shares) / graph.degree(person);
                sum += invested * invested;
            }
            int degree = graph.degree(person);
            long pairs = (long) degree * (degree - 1); // each twice, as in tied
            clustering[person] = pairs == 0 ? 0 : (double) tied / pairs;
            constraint[person] = degree == 0 ? Double.NaN : sum;
            corners += tied;
            forks += pairs / 2;
        }
        return new Closeness(clustering, constraint, corners / 6, forks);
    }

    /** The mean over all people, those without ties included. */
    public double meanClustering() {
        double sum = 0;
        for (double it : clustering) {
            sum += it;
        }
        return clustering.length == 0 ? 0 : sum / clustering.length;
    }

    /** Of all forks the share that is closed to a triangle. */
    public double transitivity() {
        return forks == 0 ? 0 : 3.0 * triangles / forks;
    }

    /** @param shares the sum of what each of them gives to one tie: one by the number of their ties */
    private record Common(int count, double shares) {}

    private static Common common(Graph graph, int one, int other) {
        int mine = graph.first(one);
        int theirs = graph.first(other);
        int count = 0;
        double shares = 0;
        while (mine < graph.first(one + 1) && theirs < graph.first(other + 1)) {
            int difference = Integer.compare(graph.neighbour(mine), graph.neighbour(theirs));
            if (difference == 0) {
                count++;
                shares += 1.0 / graph.degree(graph.neighbour(mine));
            }
            mine += difference <= 0 ? 1 : 0;
            theirs += difference >= 0 ? 1 : 0;
        }
        return new Common(count, shares);
    }
}
