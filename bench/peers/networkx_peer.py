"""networkx's weighted perfect matching: reads graphs as bench/draw/.../peer/Graph.java writes them."""

import sys
import time

import networkx


def numbers():
    for line in sys.stdin:
        yield [int(it) for it in line.split()]


lines = numbers()
for vertices, edges, levels in lines:
    graph = networkx.Graph()
    graph.add_nodes_from(range(vertices))
    cost = {}
    for _ in range(edges):
        one, other, cost_of_edge = next(lines)
        cost[one, other] = cost[other, one] = cost_of_edge
        graph.add_edge(one, other, weight=-cost_of_edge)
    start = time.perf_counter_ns()
    matching = networkx.max_weight_matching(graph, maxcardinality=True)
    nanos = time.perf_counter_ns() - start
    if 2 * len(matching) == vertices:
        print(sum(cost[pair] for pair in matching), nanos, flush=True)
    else:
        print("none", flush=True)
