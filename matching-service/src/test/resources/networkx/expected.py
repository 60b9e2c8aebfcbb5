"""Measures of five networks of different shape, by networkx: what GraphTest expects, kept in expected.json.

    python3 expected.py > expected.json        # made with networkx 3.6.1 (Debian: python3-networkx)
"""
import json

import networkx as nx


def groups(graph, count):
    return {person: (person * 7 + person // 5) % count for person in graph}


def index(graph, group):
    within = sum(group[one] == group[other] for one, other in graph.edges)
    ties = graph.number_of_edges()
    return (ties - 2 * within) / ties


def within_two(graph):
    near = [len(nx.single_source_shortest_path_length(graph, it, cutoff=2)) - 1 for it in graph]
    return sum(near) / len(near)


def measures(graph):
    parts = list(nx.connected_components(graph))
    lengths = [
        length
        for _, of in nx.all_pairs_shortest_path_length(graph)
        for length in of.values()
        if length > 0
    ]
    group = groups(graph, 4)
    constraint = nx.constraint(graph)
    between = nx.betweenness_centrality(graph)
    people = sorted(graph)
    return {
        "people": graph.number_of_nodes(),
        "edges": [[one, other] for one, other in graph.edges],
        "group": [group[it] for it in people],
        "density": nx.density(graph),
        "components": len(parts),
        "largest": max(len(it) for it in parts),
        "clustering": nx.average_clustering(graph),
        "transitivity": nx.transitivity(graph),
        "meanPath": sum(lengths) / len(lengths),
        "longestPath": max(lengths),
        "degrees": nx.degree_histogram(graph),
        "betweenness": [between[it] for it in people],
        "constraint": [None if graph.degree(it) == 0 else constraint[it] for it in people],
        "bridges": len(list(nx.bridges(graph))),
        "withinTwo": within_two(graph),
        "ei": index(graph, group),
    }


# A club of 34 that fell in two, a small world, a few with very many ties, cliques in a chain, and one with many parts.
karate = nx.Graph(nx.karate_club_graph().edges)
scattered = nx.gnp_random_graph(120, 0.02, seed=8)
print(
    json.dumps(
        {
            "club": measures(karate),
            "small world": measures(nx.connected_watts_strogatz_graph(200, 6, 0.1, seed=2)),
            "few with many": measures(nx.barabasi_albert_graph(300, 2, seed=3)),
            "cliques in a chain": measures(nx.barbell_graph(12, 8)),
            "many parts": measures(scattered),
        }
    )
)
