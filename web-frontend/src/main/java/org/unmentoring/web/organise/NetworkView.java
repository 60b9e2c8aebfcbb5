package org.unmentoring.web.organise;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.unmentoring.web.matching.Network;

/** The network as figures: what the picture shows, counted from the same data. */
public record NetworkView(int round, List<Integer> rounds, int people, int organisations, List<Row> rows, Row total) {
    /** @param round null for all rounds together */
    public record Row(Integer round, int pairs, int met, int notMet, int unconfirmed) {
        Row and(String outcome) {
            var word = OutcomeWord.read(outcome);
            return new Row(
                    round,
                    pairs + 1,
                    met + (word == OutcomeWord.MET ? 1 : 0),
                    notMet + (word == OutcomeWord.NOTMET ? 1 : 0),
                    unconfirmed + (word == OutcomeWord.UNCONFIRMED ? 1 : 0));
        }
    }

    static NetworkView of(int through, List<Integer> rounds, Network network) {
        var rows = new TreeMap<Integer, Row>();
        var total = new Row(null, 0, 0, 0, 0);
        rounds.stream().filter(round -> round <= through).forEach(round -> rows.put(round, new Row(round, 0, 0, 0, 0)));
        for (var edge : network.edges()) {
            rows.compute(
                    edge.round(), (round, row) -> (row == null ? new Row(round, 0, 0, 0, 0) : row).and(edge.outcome()));
            total = total.and(edge.outcome());
        }
        var organisations = network.nodes().stream()
                .map(Network.Node::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new NetworkView(
                through, rounds, network.nodes().size(), (int) organisations, List.copyOf(rows.values()), total);
    }

    public boolean empty() {
        return rounds.isEmpty();
    }

    public Integer previous() {
        return rounds.stream()
                .filter(other -> other < round)
                .max(Integer::compare)
                .orElse(null);
    }

    public Integer next() {
        return rounds.stream()
                .filter(other -> other > round)
                .min(Integer::compare)
                .orElse(null);
    }
}
