package org.unmentoring.matching.opendata;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unmentoring.matching.match.MatchOutcome;
import org.unmentoring.matching.opendata.Anonymiser.Safe;
import org.unmentoring.matching.opendata.Dataset.Edge;
import org.unmentoring.matching.opendata.Dataset.InPeriod;
import org.unmentoring.matching.opendata.Dataset.Someone;
import org.unmentoring.matching.opendata.Raw.OfMatch;

/** Puts together what is shown. */
final class Assembly {
    private static final List<String> LEFT_OUT = List.of(
            "name", "email", "organisation", "region", "place", "jobTitle", "interests", "rating", "reason", "comment");

    private final Safe safe;
    private final List<Someone> people = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private Assembly(Safe safe) {
        this.safe = safe;
        safe.shown().forEach(this::add);
    }

    static Surrogates surrogates(Safe safe, SecureRandom chance) {
        var all = new Assembly(safe);
        return Surrogates.of(all.people, all.edges, chance);
    }

    private void add(OfMatch match) {
        var look = safe.detail().of(match);
        var rounds = look.around().period().rounds();
        List<String> ids = new ArrayList<>();
        for (var sector : look.around().sectors()) {
            ids.add(Integer.toString(people.size()));
            people.add(new Someone(ids.get(ids.size() - 1), rounds, sector));
        }
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                edges.add(new Edge(ids.get(i), ids.get(j), rounds, look.outcome()));
            }
        }
    }

    static List<InPeriod> rounds(Safe safe) {
        return safe.detail().periods().stream().map(it -> rounds(safe, it)).toList();
    }

    private static InPeriod rounds(Safe safe, Period period) {
        Map<MatchOutcome, Integer> counts = new HashMap<>();
        safe.raw().matches().stream()
                .filter(it -> period.has(it.round()))
                .forEach(it -> counts.merge(it.outcome(), 1, Integer::sum));
        int matches = counts.values().stream().mapToInt(it -> it).sum();
        int met = counts.getOrDefault(MatchOutcome.MET, 0);
        var outcomes = safe.detail().outcomes();
        boolean all = outcomes == OutcomeDetail.ALL;
        int inRounds = safe.raw().rounds().stream()
                .filter(it -> period.has(it.number()))
                .mapToInt(Raw.InRound::people)
                .sum();
        return new InPeriod(
                period.rounds(),
                period.drawnFrom(),
                inRounds < Anonymiser.K ? null : inRounds,
                matches,
                outcomes == OutcomeDetail.NONE ? null : Integer.valueOf(met),
                all ? counts.getOrDefault(MatchOutcome.NOT_MET, 0) : null,
                all ? counts.getOrDefault(MatchOutcome.UNCONFIRMED, 0) : null,
                outcomes == OutcomeDetail.MET_OR_NOT ? Integer.valueOf(matches - met) : null,
                safe.withholding().missingIn(period));
    }

    static Dataset.Protection protection(Safe safe) {
        long sectors = safe.raw().matches().stream()
                .flatMap(it -> it.seats().stream().map(Raw.Place::sector))
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var named = safe.detail().sectors();
        int together = safe.detail().periods().stream()
                .mapToInt(period -> (int) safe.raw().rounds().stream()
                        .filter(it -> period.has(it.number()))
                        .count())
                .max()
                .orElse(0);
        return new Dataset.Protection(
                Anonymiser.K,
                safe.detail().outcomes(),
                together,
                named.stream().sorted().toList(),
                Math.toIntExact(sectors) - named.size(),
                false,
                safe.raw().matches().size(),
                safe.withholding().missing(),
                LEFT_OUT);
    }
}
