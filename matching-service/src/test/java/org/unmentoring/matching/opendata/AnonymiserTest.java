package org.unmentoring.matching.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.match.MatchOutcome;
import org.unmentoring.matching.opendata.Anonymiser.Safe;
import org.unmentoring.matching.opendata.Dataset.Edge;
import org.unmentoring.matching.opendata.Dataset.Someone;
import org.unmentoring.matching.opendata.Raw.InRound;
import org.unmentoring.matching.opendata.Raw.OfMatch;
import org.unmentoring.matching.opendata.Raw.Place;

/** Looks at what is published only, as somebody would who wants to find a person in it. */
class AnonymiserTest {
    private static final int K = 5;
    private static final AtomicInteger ANYBODY = new AtomicInteger();
    private static final List<String> SECTORS = List.of("health", "local-government", "police", "=cmd()", "fire");

    /** A match as it can be put together again from people and edges. */
    private record Seen(String rounds, List<String> sectors, String outcome) {}

    @Property(tries = 100)
    void whatIsShownOfAMatchIsShownOfFourOthersToo(@ForAll("programmes") Raw raw) {
        seen(raw).forEach((look, count) -> assertThat(count).as("%s", look).isGreaterThanOrEqualTo(K));
    }

    @Property(tries = 100)
    void whoKnowsWhenAndWithWhatSectorLearnsNotWhetherTheyMet(@ForAll("programmes") Raw raw) {
        seen(raw).keySet().stream()
                .filter(it -> !it.outcome().equals(OutcomeDetail.WITHHELD))
                .collect(Collectors.groupingBy(it -> it.rounds() + it.sectors()))
                .values()
                .forEach(it -> assertThat(it).hasSizeGreaterThan(1));
    }

    @Property(tries = 100)
    void totalsAreNoSmallNumbersAndWhatIsMissingIsNeither(@ForAll("programmes") Raw raw) {
        safe(raw).ifPresent(safe -> {
            var shown = seen(raw).entrySet().stream()
                    .collect(Collectors.groupingBy(
                            it -> it.getKey().rounds(), Collectors.summingInt(Map.Entry::getValue)));
            var rounds = Assembly.rounds(safe);
            assertThat(rounds.stream().mapToInt(Dataset.InPeriod::matches).sum())
                    .isEqualTo(raw.matches().size());
            for (var it : rounds) {
                assertThat(it.withheld()).isEqualTo(it.matches() - shown.getOrDefault(it.rounds(), 0));
                for (var total : new Integer[] {
                    it.withheld(), it.met(), it.notMet(), it.unconfirmed(), it.notKnownToHaveMet(), it.matches()
                }) {
                    assertThat(total == null || total == 0 || total >= K)
                            .as("%s", it)
                            .isTrue();
                }
            }
            assertThat(safe.withholding().missing())
                    .isLessThanOrEqualTo(raw.matches().size() / 5);
        });
    }

    @Property(tries = 60)
    void nobodyIsInTwoMatchesAndNoSectorIsNamedThatWasNot(@ForAll("programmes") Raw raw) {
        safe(raw).ifPresent(safe -> {
            var assembly = Assembly.surrogates(safe, new SecureRandom());
            var ids = assembly.people().stream().map(Someone::id).toList();
            assertThat(ids).doesNotHaveDuplicates();
            var inEdges = new TreeSet<String>();
            assembly.edges().forEach(it -> Collections.addAll(inEdges, it.source(), it.target()));
            assertThat(inEdges).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(assembly.people().stream().map(Someone::sector).distinct())
                    .allMatch(it -> it.equals(Detail.OTHER) || SECTORS.contains(it));
        });
    }

    @Property(tries = 60)
    void theOrderOfMatchesMakesNoDifference(@ForAll("programmes") Raw raw, @ForAll long seed) {
        var matches = new ArrayList<>(raw.matches());
        Collections.shuffle(matches, new Random(seed));
        var shuffled = new Raw(raw.rounds(), matches);
        assertThat(safe(shuffled).map(Safe::detail)).isEqualTo(safe(raw).map(Safe::detail));
        assertThat(seen(shuffled)).isEqualTo(seen(raw));
    }

    @Property(tries = 200)
    void stepsOfDegreesHoldFivePeopleAtLeast(
            @ForAll List<@net.jqwik.api.constraints.IntRange(max = 12) Integer> degrees) {
        var steps = Degrees.of(Dataset.Ties.MET, degrees, K);
        assertThat(steps).allMatch(it -> it.people() >= K && it.fromOthers() <= it.toOthers());
        assertThat(steps).allMatch(it -> it.people() % K == 0);
        for (var it : steps) {
            assertThat(degrees.stream()
                            .filter(degree -> it.fromOthers() <= degree && degree <= it.toOthers())
                            .count())
                    .isBetween((long) it.people(), (long) it.people() + K - 1);
        }
    }

    @Test
    void aProgrammeOfFourMatchesIsNotPublished() {
        assertThat(safe(programme(Map.of(MatchOutcome.MET, 4)))).isEmpty();
        assertThat(safe(new Raw(List.of(), List.of()))).isEmpty();
    }

    @Test
    void theLoneTrioOfARoundIsWithheldWithFourOthersAtLeast() {
        var raw = programme(Map.of(MatchOutcome.MET, 60, MatchOutcome.NOT_MET, 30, MatchOutcome.UNCONFIRMED, 20));
        var matches = new ArrayList<>(raw.matches());
        matches.add(match(1, MatchOutcome.MET, List.of("health", "health", "health")));
        var safe = safe(new Raw(raw.rounds(), matches)).orElseThrow();
        assertThat(safe.shown()).noneMatch(it -> it.seats().size() == 3);
        assertThat(safe.withholding().missing()).isEqualTo(K);
        assertThat(safe.detail().outcomes()).isEqualTo(OutcomeDetail.ALL);
    }

    @Test
    void aRareSectorBecomesOther() {
        var raw = programme(Map.of(MatchOutcome.MET, 60, MatchOutcome.NOT_MET, 40));
        var matches = new ArrayList<>(raw.matches());
        for (int i = 0; i < 3; i++) matches.set(i, match(1, MatchOutcome.MET, List.of("health", "lighthouses")));
        var safe = safe(new Raw(raw.rounds(), matches)).orElseThrow();
        assertThat(safe.detail().sectors()).containsExactly("health");
        assertThat(Assembly.surrogates(safe, new SecureRandom()).people().toString())
                .doesNotContain("lighthouses");
    }

    @Test
    void twoOfTheSameDataHaveNothingInCommonThatLinksThem() {
        var safe = safe(programme(Map.of(MatchOutcome.MET, 60, MatchOutcome.NOT_MET, 40)))
                .orElseThrow();
        var one = Assembly.surrogates(safe, new SecureRandom());
        var other = Assembly.surrogates(safe, new SecureRandom());
        assertThat(one.edges()).hasSameSizeAs(other.edges()).isNotEqualTo(other.edges());
    }

    @Property(tries = 200)
    void whoKnowsThatAMatchIsMissingLearnsNotWhatBecameOfIt(@ForAll("programmes") Raw raw) {
        safe(raw).filter(it -> it.detail().outcomes() != OutcomeDetail.NONE).ifPresent(safe -> {
            var shown = seen(raw);
            for (var it : Assembly.rounds(safe)) {
                var missing = new ArrayList<Integer>();
                var totals = new HashMap<String, Integer>();
                totals.put("met", it.met());
                totals.put("not-met", it.notMet());
                totals.put("unconfirmed", it.unconfirmed());
                totals.put(OutcomeDetail.NOT_KNOWN_TO_HAVE_MET, it.notKnownToHaveMet());
                totals.forEach((outcome, total) -> {
                    if (total != null)
                        missing.add(total
                                - shown.entrySet().stream()
                                        .filter(seen -> seen.getKey().rounds().equals(it.rounds())
                                                && seen.getKey().outcome().equals(outcome))
                                        .mapToInt(Map.Entry::getValue)
                                        .sum());
                });
                assertThat(it.withheld() == 0
                                || missing.stream().filter(some -> some >= 2).count() > 1)
                        .as("%s: %s", it, missing)
                        .isTrue();
            }
        });
    }

    @Test
    void fiveMatchesOfOnePersonAreNotFivePeople() {
        List<OfMatch> matches = new ArrayList<>();
        for (int round = 1; round <= 12; round++) {
            for (int i = 0; i < 3; i++) {
                var outcome = (round + i) % 2 == 0 ? MatchOutcome.MET : MatchOutcome.NOT_MET;
                matches.add(match(round, outcome, List.of("health", "health")));
            }
            matches.add(new OfMatch(
                    round,
                    round % 2 == 0 ? MatchOutcome.MET : MatchOutcome.NOT_MET,
                    List.of(new Place(0, "police"), new Place(ANYBODY.incrementAndGet(), "health"))));
        }
        var safe = safe(programme(matches)).orElseThrow();
        assertThat(safe.shown().stream().map(safe.detail()::of).toString()).doesNotContain("police");
        assertThat(safe.detail().sectors()).doesNotContain("police");
    }

    @Test
    void aRoundIsToldAgainAsItWasToldBefore() {
        var first = programme(Map.of(MatchOutcome.MET, 60, MatchOutcome.NOT_MET, 40));
        var chance = new SecureRandom();
        var one = Edition.next(Optional.empty(), first, chance).orElseThrow();
        var answeredLate = new ArrayList<>(first.matches());
        answeredLate.set(0, match(1, MatchOutcome.UNCONFIRMED, List.of("police", "health")));
        for (int i = 0; i < 3; i++) answeredLate.add(match(2, MatchOutcome.MET, List.of("health", "health")));
        var later = programme(answeredLate);
        var same = Edition.next(Optional.of(one), later, chance).orElseThrow();
        assertThat(same.throughRound()).isEqualTo(1);
        assertThat(same.rounds()).isEqualTo(one.rounds());
        assertThat(seen(same.surrogates())).isEqualTo(seen(one.surrogates()));
        for (int i = 0; i < 20; i++) {
            var outcome = i % 2 == 0 ? MatchOutcome.MET : MatchOutcome.NOT_MET;
            answeredLate.add(match(2, outcome, List.of("health", "health")));
        }
        var next =
                Edition.next(Optional.of(one), programme(answeredLate), chance).orElseThrow();
        assertThat(next.throughRound()).isEqualTo(2);
        assertThat(next.rounds()).hasSize(2).startsWith(one.rounds().get(0));
        assertThat(seen(next.surrogates())).containsAllEntriesOf(seen(one.surrogates()));
        assertThat(next.protection().matches()).isEqualTo(123);
        assertThat(next.surrogates().people().stream().map(Someone::id)).doesNotHaveDuplicates();
    }

    /** Of people who are in no other match. */
    private static OfMatch match(int round, MatchOutcome outcome, List<String> sectors) {
        return new OfMatch(
                round,
                outcome,
                sectors.stream()
                        .map(it -> new Place(ANYBODY.incrementAndGet(), it))
                        .toList());
    }

    private static Raw programme(Map<MatchOutcome, Integer> counts) {
        List<OfMatch> matches = new ArrayList<>();
        counts.forEach((outcome, count) ->
                IntStream.range(0, count).forEach(i -> matches.add(match(1, outcome, List.of("health", "health")))));
        return new Raw(List.of(new InRound(1, LocalDate.of(2026, 1, 1), 2 * matches.size())), matches);
    }

    private static Optional<Safe> safe(Raw raw) {
        return new Anonymiser(raw).safe();
    }

    private static Map<Seen, Integer> seen(Raw raw) {
        return safe(raw)
                .map(it -> seen(Assembly.surrogates(it, new SecureRandom())))
                .orElse(Map.of());
    }

    private static Map<Seen, Integer> seen(Surrogates published) {
        var people = published.people().stream().collect(Collectors.toMap(Someone::id, Function.identity()));
        Map<String, TreeSet<String>> matches = new HashMap<>();
        Map<String, Edge> edges = new HashMap<>();
        for (var edge : published.edges()) {
            var match = matches.getOrDefault(edge.source(), matches.getOrDefault(edge.target(), new TreeSet<>()));
            Collections.addAll(match, edge.source(), edge.target());
            match.forEach(it -> matches.put(it, match));
            match.forEach(it -> edges.put(it, edge));
        }
        Map<Seen, Integer> counts = new HashMap<>();
        matches.values().stream().distinct().forEach(match -> {
            var edge = edges.get(match.first());
            var sectors =
                    match.stream().map(it -> people.get(it).sector()).sorted().toList();
            counts.merge(new Seen(edge.rounds(), sectors, edge.outcome()), 1, Integer::sum);
        });
        return counts;
    }

    @Provide
    Arbitrary<Raw> programmes() {
        var sector = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(12, SECTORS.get(0)),
                net.jqwik.api.Tuple.of(8, SECTORS.get(1)),
                net.jqwik.api.Tuple.of(2, SECTORS.get(2)),
                net.jqwik.api.Tuple.of(1, SECTORS.get(3)),
                net.jqwik.api.Tuple.of(1, SECTORS.get(4)));
        var people = Combinators.combine(
                        sector.injectNull(0.05).list().ofSize(3),
                        Arbitraries.integers().between(0, 19))
                .as((three, some) -> some == 0 ? three : three.subList(0, 2));
        var outcome = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(5, MatchOutcome.MET),
                net.jqwik.api.Tuple.of(2, MatchOutcome.NOT_MET),
                net.jqwik.api.Tuple.of(1, MatchOutcome.UNCONFIRMED));
        return Arbitraries.integers().between(1, 7).flatMap(rounds -> Combinators.combine(
                        Arbitraries.integers().between(1, rounds), outcome, people)
                .as(AnonymiserTest::match)
                .list()
                .ofMinSize(0)
                .ofMaxSize(160)
                .map(AnonymiserTest::programme));
    }

    private static Raw programme(List<OfMatch> matches) {
        var numbers = matches.stream().map(OfMatch::round).collect(Collectors.toCollection(TreeSet::new));
        return new Raw(
                numbers.stream()
                        .map(it -> new InRound(
                                it,
                                null,
                                matches.stream()
                                        .filter(match -> match.round() == it)
                                        .mapToInt(match -> match.seats().size())
                                        .sum()))
                        .toList(),
                matches);
    }
}
