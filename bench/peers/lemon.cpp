// LEMON's weighted perfect matching: reads graphs as bench/draw/.../peer/Graph.java writes them, answers cost and nanoseconds.
#include <lemon/matching.h>
#include <lemon/smart_graph.h>

#include <chrono>
#include <cstdio>
#include <vector>

using namespace lemon;

int main() {
    int vertices, edges, levels;
    while (std::scanf("%d %d %d", &vertices, &edges, &levels) == 3) {
        SmartGraph graph;
        std::vector<SmartGraph::Node> node;
        for (int i = 0; i < vertices; i++) node.push_back(graph.addNode());
        SmartGraph::EdgeMap<long long> weight(graph);
        for (int e = 0; e < edges; e++) {
            int one, other;
            long long cost;
            if (std::scanf("%d %d %lld", &one, &other, &cost) != 3) return 1;
            weight[graph.addEdge(node[one], node[other])] = -cost;
        }
        auto start = std::chrono::steady_clock::now();
        MaxWeightedPerfectMatching<SmartGraph, SmartGraph::EdgeMap<long long>> matching(graph, weight);
        bool perfect = matching.run();
        auto nanos = std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - start).count();
        if (perfect) {
            std::printf("%lld %lld\n", -matching.matchingWeight(), static_cast<long long>(nanos));
        } else {
            std::printf("none\n");
        }
        std::fflush(stdout);
    }
}
