package org.unmentoring.web.network;

import java.util.List;
import org.unmentoring.web.matching.Film;
import org.unmentoring.web.matching.Film.InRound;

/** The network as figures up to a round: what the pictures show, as counted beside them. */
public record NetworkView(InRound shown, List<Integer> rounds, List<Row> rows, Row total, boolean computing) {
    /** More people than this make a picture that shows organisations first. */
    private static final int MANY = 500;

    /** @param round null for all rounds together */
    public record Row(Integer round, int pairs, int met, int notMet, int unconfirmed) {
        Row and(Row other) {
            return new Row(
                    null, pairs + other.pairs, met + other.met, notMet + other.notMet, unconfirmed + other.unconfirmed);
        }
    }

    /** @param asked the last round to show, null for all; what is not there is the round nearest to it */
    static NetworkView of(Film film, Integer asked) {
        var rounds = film.rounds();
        if (rounds.isEmpty()) return new NetworkView(null, List.of(), List.of(), null, film.computing());
        var shown = rounds.stream()
                .filter(it -> asked == null || it.round() <= asked)
                .reduce((first, last) -> last)
                .orElse(rounds.get(0));
        var rows = rounds.stream()
                .filter(it -> it.round() <= shown.round())
                .map(it -> new Row(it.round(), it.pairs(), it.met(), it.notMet(), it.unconfirmed()))
                .toList();
        return new NetworkView(
                shown,
                rounds.stream().map(InRound::round).toList(),
                rows,
                rows.stream().reduce(new Row(null, 0, 0, 0, 0), Row::and),
                film.computing());
    }

    public boolean empty() {
        return rounds.isEmpty();
    }

    public int round() {
        return shown.round();
    }

    public boolean many() {
        return shown != null && shown.people() > MANY;
    }

    public Integer previous() {
        return rounds.stream()
                .filter(other -> other < shown.round())
                .max(Integer::compare)
                .orElse(null);
    }

    public Integer next() {
        return rounds.stream()
                .filter(other -> other > shown.round())
                .min(Integer::compare)
                .orElse(null);
    }
}
