package org.unmentoring.matching.graph;

/**
 * All measures of one network.
 *
 * @param organisation whether ties cross the borders of organisations; {@code sector}: of sectors
 * @param highestBetweennessError half the width of the 95 % interval of the highest betweenness; 0 where exact
 */
public record Measures(
        int people,
        int ties,
        double density,
        int[] degrees,
        Connectedness connectedness,
        double clustering,
        double transitivity,
        double withinTwo,
        Spread constraint,
        Spread betweenness,
        double highestBetweennessError,
        Paths paths,
        Mixing organisation,
        Mixing sector) {

    /** Up to so many people ways are followed from everybody. */
    public static final int EXACT_TO = 10_000;

    /** From how many people ways are followed where there are more. */
    public static final int SAMPLE = 2_000;

    /** Of all that is left to chance here, so that the same network has the same figures today and tomorrow. */
    public static final long SEED = 20_160_229;

    public static Measures of(Graph graph, int[] organisations, int[] sectors) {
        var closeness = Closeness.of(graph);
        var paths = Paths.of(graph, EXACT_TO, SAMPLE, SEED);
        return new Measures(
                graph.people(),
                graph.ties(),
                graph.density(),
                graph.degrees(),
                Connectedness.of(graph),
                closeness.meanClustering(),
                closeness.transitivity(),
                Paths.withinTwo(graph),
                Spread.of(closeness.constraint()),
                Spread.of(paths.betweenness()),
                errorOfHighest(paths),
                paths,
                Mixing.of(graph, organisations, SEED),
                Mixing.of(graph, sectors, SEED));
    }

    private static double errorOfHighest(Paths paths) {
        int highest = 0;
        for (int person = 1; person < paths.betweenness().length; person++) {
            highest = paths.betweenness()[person] > paths.betweenness()[highest] ? person : highest;
        }
        return paths.betweenness().length == 0 ? 0 : paths.betweennessErrors()[highest];
    }
}
