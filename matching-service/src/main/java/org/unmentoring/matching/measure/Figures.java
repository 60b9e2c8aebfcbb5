package org.unmentoring.matching.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.graph.Measures;
import org.unmentoring.matching.graph.Mixing;
import org.unmentoring.matching.graph.Spread;

/** What a network measures, of nobody in particular. Null where there is nothing to measure: docs/measures.md says when. */
@Schema(name = "NetworkFigures")
record Figures(
        @Schema(description = "People who took part, with or without an edge", examples = "120")
        int people,

        @Schema(description = "Pairs, each once", examples = "64")
        int edges,

        @Schema(description = "Of all pairs that there could be, 0 to 1")
        double density,

        @Schema(description = "Parts with no edge between them")
        int components,

        @Schema(description = "People in the largest part") int largestComponent,
        @Schema(description = "Of all people, 0 to 1") double largestShare,
        @Schema(description = "People without an edge") int alone,

        @Schema(description = "Local clustering, the mean over all people, 0 to 1")
        double clustering,

        @Schema(description = "Of all forks the share that is closed to a triangle, 0 to 1")
        double transitivity,

        @Schema(nullable = true, description = "Over all pairs of people with a way between them; from 1")
        Double meanPathLength,

        int longestPath,

        @Schema(description = "People one or two handshakes away, the mean over all people")
        double peopleWithinTwo,

        @Schema(description = "Edges that are the only way between two parts")
        int bridges,

        List<Degree> degrees,

        @Schema(nullable = true, description = "Of each person the share of shortest ways that leads over them, 0 to 1")
        Summary betweenness,

        @Schema(nullable = true, description = "Burt's constraint of each person with an edge, 0 to 1.125")
        Summary constraint,

        Crossing organisation,
        Crossing sector,

        @Schema(nullable = true, description = "Null where all figures are exact")
        Sample sample) {

    @Schema(name = "NetworkDegree", description = "So many people have so many edges")
    record Degree(int degree, int people) {}

    @Schema(name = "NetworkSummary", description = "How a figure of each person is spread")
    record Summary(double least, double lowerQuartile, double median, double upperQuartile, double most, double mean) {

        static Summary of(Spread it) {
            return it == null
                    ? null
                    : new Summary(
                            it.least(), it.lowerQuartile(), it.median(), it.upperQuartile(), it.most(), it.mean());
        }
    }

    @Schema(name = "NetworkCrossing", description = "Whether edges cross the borders of groups: the E-I index")
    record Crossing(
            @Schema(nullable = true, description = "-1: all edges within groups; 1: all across")
            Double index,

            @Schema(nullable = true, description = "The mean if everybody's group were dealt out at random")
            Double expected,

            @Schema(nullable = true, description = "Below it lie 2.5 of 100 such deals")
            Double low,

            @Schema(nullable = true, description = "Above it lie 2.5 of 100 such deals")
            Double high,

            @Schema(description = "Edges between people whose groups are known")
            int edges,

            int groups) {

        static Crossing of(Mixing it) {
            return new Crossing(
                    known(it.index()), known(it.expected()), known(it.low()), known(it.high()), it.ties(), it.groups());
        }
    }

    @Schema(
            name = "NetworkSample",
            description = "Which figures are estimates, with half the width of their 95 % intervals")
    record Sample(int people, double meanPathLengthError, double highestBetweennessError) {}

    static Figures of(Measures it) {
        int[] degrees = it.degrees();
        return new Figures(
                it.people(),
                it.ties(),
                it.density(),
                it.connectedness().components(),
                it.connectedness().largest(),
                it.people() == 0 ? 0 : (double) it.connectedness().largest() / it.people(),
                degrees.length == 0 ? 0 : degrees[0],
                it.clustering(),
                it.transitivity(),
                known(it.paths().mean()),
                it.paths().longest(),
                it.withinTwo(),
                it.connectedness().bridges(),
                IntStream.range(0, degrees.length)
                        .filter(degree -> degrees[degree] > 0)
                        .mapToObj(degree -> new Degree(degree, degrees[degree]))
                        .toList(),
                Summary.of(it.betweenness()),
                Summary.of(it.constraint()),
                Crossing.of(it.organisation()),
                Crossing.of(it.sector()),
                it.paths().begunFrom() == it.people()
                        ? null
                        : new Sample(it.paths().begunFrom(), it.paths().meanError(), it.highestBetweennessError()));
    }

    private static Double known(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }
}
