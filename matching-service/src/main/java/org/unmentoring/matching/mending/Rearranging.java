package org.unmentoring.matching.mending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.draw.pairing.Draw;
import org.unmentoring.matching.draw.pairing.Repair;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.Attendee;
import org.unmentoring.matching.match.Standing.OfMatch;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.pool.Preparation;
import org.unmentoring.matching.pool.Prepared;
import org.unmentoring.matching.schedule.Seeds;

/** Finds the least change that leaves nobody alone, from people's wishes as they are now. Changes nothing itself. */
@ApplicationScoped
class Rearranging {

    /** In a large round somebody finds a place among a few hundred matches, and what a repair is repeated from stays small. */
    private static final int ENOUGH = 500;

    /** Among so many matches there is one as good as any, nearly always. */
    private static final int FEW = 30;

    private final Preparation preparation;
    private final Seeds seeds;

    Rearranging(Preparation preparation, Seeds seeds) {
        this.preparation = preparation;
        this.seeds = seeds;
    }

    /**
     * @param alone who is to have a match, all of the pool
     * @param open matches that may be opened, of people of the pool
     */
    Rearrangement of(
            ProgrammeId programme,
            Rules rules,
            List<ParticipantId> alone,
            List<OfMatch> open,
            Map<ParticipantId, PoolPerson> pool) {
        var seed = seeds.fresh().text();
        if (alone.isEmpty()) {
            return nothing(seed, rules);
        }
        var some = open.size() <= ENOUGH ? open : byLot(open, seed);
        var rearranged = among(programme, rules, alone, some, pool, seed);
        return rearranged.nobodyAlone() || some.size() == open.size()
                ? rearranged
                : among(programme, rules, alone, open, pool, seed);
    }

    /** Nothing changes but what an organiser asks for. */
    Rearrangement nothing(Rules rules) {
        return nothing(seeds.fresh().text(), rules);
    }

    private static Rearrangement nothing(String seed, Rules rules) {
        return new Rearrangement(seed, new DrawInput.Builder(rules).build(), List.of(), List.of(), Map.of(), true);
    }

    /**
     * For people whose match nobody has heard of: one other match is opened, the one that makes the best of all, and its
     * people and these are drawn among themselves. So no group grows just because a pair was held back.
     */
    Rearrangement withOneOther(
            ProgrammeId programme,
            Rules rules,
            List<ParticipantId> alone,
            List<OfMatch> open,
            Map<ParticipantId, PoolPerson> pool) {
        var seed = seeds.fresh().text();
        var some = byLot(open, seed).subList(0, Math.min(FEW, open.size()));
        var prepared = prepared(programme, rules, alone, some, pool);
        var matches = places(some, prepared);
        Drawn best = null;
        int[] opened = null;
        for (var one : matches.keySet()) {
            var others = matches.keySet().stream().filter(it -> it != one).toList();
            var drawn = Draw.of(prepared.input().keeping(others), seed);
            if (drawn.leftOut().length == 0
                    && (best == null || drawn.objective().compare(best.objective(), rules) < 0)) {
                best = drawn;
                opened = one;
            }
        }
        if (best == null) {
            return of(programme, rules, alone, open, pool);
        }
        Map<MatchId, List<Attendee>> made = new LinkedHashMap<>();
        best.matches().stream()
                .filter(it -> !matches.containsKey(it))
                .forEach(it -> made.put(MatchId.next(), attendees(it, prepared)));
        return new Rearrangement(
                seed,
                prepared.input().keeping(List.copyOf(matches.keySet())),
                prepared.roster().people().stream().map(Attendee::id).toList(),
                List.of(matches.get(opened)),
                made,
                true);
    }

    private static List<OfMatch> byLot(List<OfMatch> open, String seed) {
        Map<MatchId, String> lots = new HashMap<>();
        open.forEach(it -> lots.put(it.id(), Sha256.hex(seed + it.id())));
        return open.stream()
                .sorted(Comparator.comparing(it -> lots.get(it.id())))
                .limit(ENOUGH)
                .toList();
    }

    private Rearrangement among(
            ProgrammeId programme,
            Rules rules,
            List<ParticipantId> alone,
            List<OfMatch> open,
            Map<ParticipantId, PoolPerson> pool,
            String seed) {
        var prepared = prepared(programme, rules, alone, open, pool);
        var matches = places(open, prepared);
        List<int[]> opened = new ArrayList<>(matches.keySet());
        var repaired = Repair.of(prepared.input(), List.of(), opened, seed);
        Map<MatchId, List<Attendee>> made = new LinkedHashMap<>();
        repaired.made().forEach(it -> made.put(MatchId.next(), attendees(it, prepared)));
        return new Rearrangement(
                seed,
                prepared.input().keeping(opened),
                prepared.roster().people().stream().map(Attendee::id).toList(),
                repaired.dissolved().stream().map(matches::get).toList(),
                made,
                repaired.alone().length == 0);
    }

    private Prepared prepared(
            ProgrammeId programme,
            Rules rules,
            List<ParticipantId> alone,
            List<OfMatch> open,
            Map<ParticipantId, PoolPerson> pool) {
        var some = Stream.concat(alone.stream(), open.stream().flatMap(it -> it.people().stream()))
                .distinct()
                .map(pool::get)
                .toList();
        return preparation.among(programme, some, rules);
    }

    private static Map<int[], MatchId> places(List<OfMatch> open, Prepared prepared) {
        var people = prepared.roster().people();
        Map<ParticipantId, Integer> places = new HashMap<>();
        IntStream.range(0, people.size())
                .forEach(place -> places.put(people.get(place).id(), place));
        Map<int[], MatchId> matches = new IdentityHashMap<>();
        open.forEach(it ->
                matches.put(it.people().stream().mapToInt(places::get).sorted().toArray(), it.id()));
        return matches;
    }

    private static List<Attendee> attendees(int[] match, Prepared prepared) {
        return Arrays.stream(match).mapToObj(prepared.roster().people()::get).toList();
    }
}
