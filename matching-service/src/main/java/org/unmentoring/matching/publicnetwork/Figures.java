package org.unmentoring.matching.publicnetwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmentoring.matching.film.Film;
import org.unmentoring.matching.film.FilmOfOrganisations;
import org.unmentoring.matching.film.FilmOfOrganisations.Edge;
import org.unmentoring.matching.publicnetwork.Grouped.Group;
import org.unmentoring.matching.publicnetwork.PublicNetwork.InRound;
import org.unmentoring.matching.publicnetwork.PublicNetwork.Line;
import org.unmentoring.matching.publicnetwork.PublicNetwork.Pairs;
import org.unmentoring.matching.publicnetwork.PublicNetwork.People;

/** Adds up over the rounds, and rounds each sum down: what is shown twice never differs by less than five. */
final class Figures {

    private record Between(int source, int target) {}

    private final Film film;
    private final FilmOfOrganisations organisations;
    private final Grouped grouped;

    Figures(Film film, FilmOfOrganisations organisations) {
        this.film = film;
        this.organisations = organisations;
        grouped = new Grouped(organisations);
    }

    PublicNetwork shown() {
        return new PublicNetwork(
                film.programme(),
                organisations.throughRound(),
                rounds(),
                grouped.groups().stream().map(Figures::shown).toList(),
                lines());
    }

    private static int down(int figure) {
        return figure - figure % Grouped.FEWEST;
    }

    private List<InRound> rounds() {
        var rounds = new ArrayList<InRound>();
        int pairs = 0;
        int met = 0;
        for (var it : film.rounds()) {
            pairs += it.pairs();
            met += it.met();
            rounds.add(new InRound(it.round(), down(it.people()), down(pairs), down(met)));
        }
        return rounds;
    }

    private static PublicNetwork.Group shown(Group group) {
        var joined = new TreeMap<Integer, Integer>();
        group.members().stream()
                .flatMap(it -> it.joined().stream())
                .forEach(it -> joined.merge(it.round(), it.people(), Integer::sum));
        var people = new ArrayList<People>();
        int sum = 0;
        int last = 0;
        for (var it : joined.entrySet()) {
            sum += it.getValue();
            if (down(sum) > last) {
                last = down(sum);
                people.add(new People(it.getKey(), last));
            }
        }
        return new PublicNetwork.Group(
                group.number(), group.organisation(), group.sector(), group.x(), group.y(), people);
    }

    private List<Line> lines() {
        Map<Between, TreeMap<Integer, int[]>> all =
                new TreeMap<>(Comparator.comparingInt(Between::source).thenComparing(Between::target));
        for (var edge : organisations.edges()) {
            var one = grouped.of(edge.source());
            var other = grouped.of(edge.target());
            if (one != null && other != null) {
                add(all, one, other, edge);
            }
        }
        return all.entrySet().stream()
                .map(it -> new Line(it.getKey().source(), it.getKey().target(), pairs(it.getValue())))
                .filter(it -> !it.pairs().isEmpty())
                .toList();
    }

    private static void add(Map<Between, TreeMap<Integer, int[]>> all, Group one, Group other, Edge edge) {
        var between = new Between(Math.min(one.number(), other.number()), Math.max(one.number(), other.number()));
        var counts =
                all.computeIfAbsent(between, it -> new TreeMap<>()).computeIfAbsent(edge.round(), it -> new int[2]);
        counts[0] += edge.pairs();
        counts[1] += edge.met();
    }

    private static List<Pairs> pairs(TreeMap<Integer, int[]> byRound) {
        var shown = new ArrayList<Pairs>();
        int pairs = 0;
        int met = 0;
        Pairs last = new Pairs(0, 0, 0);
        for (var it : byRound.entrySet()) {
            pairs += it.getValue()[0];
            met += it.getValue()[1];
            var now = new Pairs(it.getKey(), down(pairs), down(met));
            if (now.pairs() > last.pairs() || now.met() > last.met()) {
                shown.add(now);
                last = now;
            }
        }
        return shown;
    }
}
