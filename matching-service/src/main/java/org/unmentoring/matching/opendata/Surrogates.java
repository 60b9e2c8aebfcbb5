package org.unmentoring.matching.opendata;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.matching.opendata.Dataset.Edge;
import org.unmentoring.matching.opendata.Dataset.Someone;

/** People and edges under new names, in an order that tells nothing. The chance behind both is kept nowhere: it must not be repeatable. */
record Surrogates(List<Someone> people, List<Edge> edges) {
    static Surrogates of(List<Someone> people, List<Edge> edges, SecureRandom chance) {
        var order = new ArrayList<>(people);
        Collections.shuffle(order, chance);
        Map<String, String> names = new HashMap<>();
        List<Someone> named = new ArrayList<>();
        for (var someone : order) {
            var name = "p" + (named.size() + 1);
            names.put(someone.id(), name);
            named.add(new Someone(name, someone.rounds(), someone.sector()));
        }
        var lines = new ArrayList<>(edges);
        Collections.shuffle(lines, chance);
        return new Surrogates(
                List.copyOf(named),
                lines.stream()
                        .map(it -> new Edge(names.get(it.source()), names.get(it.target()), it.rounds(), it.outcome()))
                        .toList());
    }

    /** Two lots whose names may be the same by accident. */
    Surrogates and(Surrogates others, SecureRandom chance) {
        var people = new ArrayList<>(this.people);
        others.people.forEach(it -> people.add(new Someone("+" + it.id(), it.rounds(), it.sector())));
        var edges = new ArrayList<>(this.edges);
        others.edges.forEach(
                it -> edges.add(new Edge("+" + it.source(), "+" + it.target(), it.rounds(), it.outcome())));
        return of(people, edges, chance);
    }
}
