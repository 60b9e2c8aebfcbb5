package org.unmentoring.matching.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class GraphTest {

    private static final Offset<Double> SIX_DECIMALS = within(5e-7);

    @Test
    void fiveNetworksMeasureAsNetworkxMeasuresThem() throws IOException {
        JsonNode expected = new ObjectMapper().readTree(getClass().getResource("/networkx/expected.json"));
        assertThat(expected).hasSize(5);
        for (Map.Entry<String, JsonNode> it : expected.properties()) {
            sameAs(it.getKey(), it.getValue());
        }
    }

    private static void sameAs(String name, JsonNode expected) {
        var edges = expected.get("edges");
        var graph = new Graph(
                expected.get("people").asInt(),
                IntStream.range(0, edges.size())
                        .map(it -> edges.get(it).get(0).asInt())
                        .toArray(),
                IntStream.range(0, edges.size())
                        .map(it -> edges.get(it).get(1).asInt())
                        .toArray());
        int[] group = ints(expected.get("group"));
        var found = Measures.of(graph, group, group);
        assertThat(found.ties()).as(name).isEqualTo(edges.size());
        assertThat(found.density()).as(name).isCloseTo(expected.get("density").asDouble(), SIX_DECIMALS);
        assertThat(found.degrees()).as(name).isEqualTo(ints(expected.get("degrees")));
        assertThat(found.connectedness())
                .as(name)
                .isEqualTo(new Connectedness(
                        expected.get("components").asInt(),
                        expected.get("largest").asInt(),
                        expected.get("bridges").asInt()));
        assertThat(found.clustering())
                .as(name)
                .isCloseTo(expected.get("clustering").asDouble(), SIX_DECIMALS);
        assertThat(found.transitivity())
                .as(name)
                .isCloseTo(expected.get("transitivity").asDouble(), SIX_DECIMALS);
        assertThat(found.withinTwo())
                .as(name)
                .isCloseTo(expected.get("withinTwo").asDouble(), SIX_DECIMALS);
        assertThat(found.paths().mean())
                .as(name)
                .isCloseTo(expected.get("meanPath").asDouble(), SIX_DECIMALS);
        assertThat(found.paths().longest())
                .as(name)
                .isEqualTo(expected.get("longestPath").asInt());
        assertThat(found.sector().index()).as(name).isCloseTo(expected.get("ei").asDouble(), SIX_DECIMALS);
        same(name, found.paths().betweenness(), expected.get("betweenness"));
        same(name, Closeness.of(graph).constraint(), expected.get("constraint"));
    }

    private static void same(String name, double[] found, JsonNode expected) {
        assertThat(found).as(name).hasSize(expected.size());
        for (int person = 0; person < found.length; person++) {
            if (expected.get(person).isNull()) {
                assertThat(found[person]).as(name).isNaN();
            } else {
                assertThat(found[person])
                        .as(name)
                        .isCloseTo(expected.get(person).asDouble(), SIX_DECIMALS);
            }
        }
    }

    private static int[] ints(JsonNode list) {
        return IntStream.range(0, list.size()).map(it -> list.get(it).asInt()).toArray();
    }

    @Test
    void nobodyHasNoFigures() {
        var none = measured(0);
        assertThat(none.people()).isZero();
        assertThat(none.degrees()).isEmpty();
        assertThat(none.connectedness()).isEqualTo(new Connectedness(0, 0, 0));
        assertThat(none.density() + none.clustering() + none.transitivity() + none.withinTwo())
                .isZero();
        assertThat(none.paths().mean()).isNaN();
        assertThat(none.constraint()).isNull();
        assertThat(none.betweenness()).isNull();
        assertThat(none.sector().index()).isNaN();
    }

    @Test
    void peopleWithoutTiesAreEachAPartOfTheirOwn() {
        var apart = measured(3);
        assertThat(apart.connectedness()).isEqualTo(new Connectedness(3, 1, 0));
        assertThat(apart.degrees()).containsExactly(3);
        assertThat(apart.paths().mean()).isNaN();
        assertThat(apart.constraint()).isNull();
        assertThat(apart.betweenness().most()).isZero();
    }

    /** One tie: all there can be, a bridge, and each leans on the other alone. */
    @Test
    void oneTieIsABridge() {
        var pair = measured(2, 0, 1);
        assertThat(pair.density()).isEqualTo(1);
        assertThat(pair.connectedness()).isEqualTo(new Connectedness(1, 2, 1));
        assertThat(pair.paths().mean()).isEqualTo(1);
        assertThat(pair.withinTwo()).isEqualTo(1);
        assertThat(pair.constraint().mean()).isEqualTo(1);
        assertThat(pair.clustering()).isZero();
        assertThat(pair.betweenness().most()).isZero();
        assertThat(pair.sector().index()).isEqualTo(1);
        assertThat(pair.sector().expected()).isEqualTo(1);
    }

    /** A chain of three and a pair: 4 and 1 pairs in reach, one at two ties. */
    @Test
    void partsAreMeasuredEachForItself() {
        var parts = measured(5, 0, 1, 1, 2, 3, 4);
        assertThat(parts.connectedness()).isEqualTo(new Connectedness(2, 3, 3));
        assertThat(parts.density()).isEqualTo(0.3);
        assertThat(parts.paths().mean()).isEqualTo(5.0 / 4);
        assertThat(parts.paths().longest()).isEqualTo(2);
        assertThat(parts.withinTwo()).isEqualTo((2 + 2 + 2 + 1 + 1) / 5.0);
        assertThat(parts.paths().betweenness()).containsExactly(0, 1.0 / 6, 0, 0, 0);
        assertThat(parts.degrees()).containsExactly(0, 4, 1);
        // The middle one: two halves. The others lean on one alone.
        assertThat(parts.constraint().least()).isEqualTo(0.5);
        assertThat(parts.constraint().most()).isEqualTo(1);
    }

    /** Five people, all tied: nobody between, no bridge, 10 triangles; constraint 4 × (1/4 + 3/16)². */
    @Test
    void whereAllAreTiedNobodyIsBetween() {
        var all = measured(5, 0, 1, 0, 2, 0, 3, 0, 4, 1, 2, 1, 3, 1, 4, 2, 3, 2, 4, 3, 4);
        assertThat(all.density()).isEqualTo(1);
        assertThat(all.clustering()).isEqualTo(1);
        assertThat(all.transitivity()).isEqualTo(1);
        assertThat(all.connectedness()).isEqualTo(new Connectedness(1, 5, 0));
        assertThat(all.paths().mean()).isEqualTo(1);
        assertThat(all.paths().longest()).isEqualTo(1);
        assertThat(all.betweenness().most()).isZero();
        assertThat(all.constraint().mean()).isCloseTo(4 * 0.4375 * 0.4375, SIX_DECIMALS);
        assertThat(all.degrees()).containsExactly(0, 0, 0, 0, 5);
    }

    @Test
    void aPairNamedTwiceIsOneTieAndNobodyIsTiedToThemselves() {
        assertThat(new Graph(3, new int[] {0, 1, 2, 0}, new int[] {1, 0, 2, 1}).ties())
                .isEqualTo(1);
    }

    @Test
    void aChainOfTenThousandIsNotTooDeep() {
        int[] ones = IntStream.range(0, 9_999).toArray();
        var chain =
                new Graph(10_000, ones, Arrays.stream(ones).map(it -> it + 1).toArray());
        assertThat(Connectedness.of(chain)).isEqualTo(new Connectedness(1, 10_000, 9_999));
    }

    @Test
    void smallNetworksOfAnyShapeMeasureAsJGraphTMeasuresThem() {
        var chance = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            int people = chance.nextInt(3, 30);
            int[] ones = chance.ints(chance.nextInt(0, 2 * people), 0, people).toArray();
            int[] others = chance.ints(ones.length, 0, people).toArray();
            var graph = new Graph(people, ones, others);
            var theirs = theirs(people, ones, others);
            var found = Measures.of(graph, new int[people], new int[people]);
            assertThat(found.connectedness().components())
                    .isEqualTo(new BiconnectivityInspector<>(theirs)
                            .getConnectedComponents()
                            .size());
            assertThat(found.connectedness().bridges())
                    .isEqualTo(
                            new BiconnectivityInspector<>(theirs).getBridges().size());
            var clustering = new ClusteringCoefficient<>(theirs);
            assertThat(found.clustering()).isCloseTo(clustering.getAverageClusteringCoefficient(), SIX_DECIMALS);
            var scores = new BetweennessCentrality<>(theirs).getScores();
            double pairsOfOthers = (people - 1.0) * (people - 2) / 2;
            for (int person = 0; person < people; person++) {
                assertThat(found.paths().betweenness()[person])
                        .isCloseTo(scores.get(person) / pairsOfOthers, SIX_DECIMALS);
            }
        }
    }

    private static SimpleGraph<Integer, DefaultEdge> theirs(int people, int[] ones, int[] others) {
        var theirs = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        IntStream.range(0, people).forEach(theirs::addVertex);
        for (int tie = 0; tie < ones.length; tie++) {
            if (ones[tie] != others[tie]) {
                theirs.addEdge(ones[tie], others[tie]);
            }
        }
        return theirs;
    }

    @Test
    void aSampleSaysHowFarItMayBeOff() {
        var chance = new SplittableRandom(11);
        int[] ones = chance.ints(1_200, 0, 400).toArray();
        int[] others = chance.ints(1_200, 0, 400).toArray();
        var graph = new Graph(400, ones, others);
        var exact = Paths.of(graph, 400, 0, 1);
        assertThat(exact.meanError()).isZero();
        int highest = IntStream.range(0, 400)
                .reduce((one, other) -> exact.betweenness()[one] < exact.betweenness()[other] ? other : one)
                .orElseThrow();
        int meanCovered = 0;
        int highestCovered = 0;
        for (int seed = 0; seed < 200; seed++) {
            var sampled = Paths.of(graph, 399, 100, seed);
            assertThat(sampled.begunFrom()).isEqualTo(100);
            double off = Math.abs(sampled.betweenness()[highest] - exact.betweenness()[highest]);
            meanCovered += Math.abs(sampled.mean() - exact.mean()) <= sampled.meanError() ? 1 : 0;
            highestCovered += off <= sampled.betweennessErrors()[highest] ? 1 : 0;
        }
        assertThat(meanCovered / 200.0).isBetween(0.9, 0.99);
        assertThat(highestCovered / 200.0).isBetween(0.88, 0.99);
        assertThat(Paths.of(graph, 399, 400, 1).mean()).isCloseTo(exact.mean(), SIX_DECIMALS);
    }

    /** Four people of two groups in a ring, each beside one of the own and one of the other: 0, where 1/3 is to be expected. */
    @Test
    void whatChanceWouldDoFollowsFromTheSizesOfTheGroups() {
        var ring = new Graph(4, new int[] {0, 1, 2, 3}, new int[] {1, 2, 3, 0});
        var mixing = Mixing.of(ring, new int[] {0, 0, 1, 1}, 1);
        assertThat(mixing.index()).isZero();
        assertThat(mixing.expected()).isCloseTo(1.0 / 3, SIX_DECIMALS);
        assertThat(List.of(mixing.low(), mixing.high())).containsExactly(0.0, 1.0);
        assertThat(mixing.groups()).isEqualTo(2);
    }

    @Test
    void nineteenInTwentyDealsLieInTheIntervalOfChance() {
        var chance = new SplittableRandom(3);
        int[] ones = chance.ints(600, 0, 150).toArray();
        int[] others = chance.ints(600, 0, 150).toArray();
        var graph = new Graph(150, ones, others);
        List<Double> off = new ArrayList<>();
        int inside = 0;
        for (int deal = 0; deal < 300; deal++) {
            int[] groups = chance.ints(150, 0, 5).toArray();
            var mixing = Mixing.of(graph, groups, deal);
            inside += mixing.low() <= mixing.index() && mixing.index() <= mixing.high() ? 1 : 0;
            off.add(mixing.index() - mixing.expected());
        }
        assertThat(inside / 300.0).isBetween(0.92, 0.99);
        assertThat(off.stream().mapToDouble(it -> it).average().orElseThrow()).isCloseTo(0, within(0.01));
    }

    @Test
    void whoseGroupIsNotKnownIsLeftOut() {
        var graph = new Graph(4, new int[] {0, 1, 2}, new int[] {1, 2, 3});
        var mixing = Mixing.of(graph, new int[] {0, 0, Mixing.UNKNOWN, 1}, 1);
        assertThat(mixing.ties()).isEqualTo(1);
        assertThat(mixing.people()).isEqualTo(3);
        assertThat(mixing.index()).isEqualTo(-1);
    }

    private static Measures measured(int people, int... ends) {
        int[] ones = IntStream.range(0, ends.length / 2).map(it -> ends[2 * it]).toArray();
        int[] others =
                IntStream.range(0, ends.length / 2).map(it -> ends[2 * it + 1]).toArray();
        int[] own = IntStream.range(0, people).toArray();
        return Measures.of(new Graph(people, ones, others), own, own);
    }
}
