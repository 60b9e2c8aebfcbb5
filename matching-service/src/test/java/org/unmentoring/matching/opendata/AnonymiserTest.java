package org.unmentoring.matching.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
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

/** Looks at what is published only, as somebody would who wants to find a person in it. */
class AnonymiserTest {
    private static final int K = 5;
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
            var assembly = new Assembly(safe, new SecureRandom());
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
        var shuffled = new Raw(raw.rounds(), matches, raw.inTouch(), raw.met());
        assertThat(safe(shuffled).map(Safe::detail)).isEqualTo(safe(raw).map(Safe::detail));
        assertThat(seen(shuffled)).isEqualTo(seen(raw));
    }

    @Property(tries = 200)
    void stepsOfDegreesHoldFivePeopleAtLeast(
            @ForAll List<@net.jqwik.api.constraints.IntRange(max = 12) Integer> degrees) {
        var steps = Degrees.of(Dataset.Ties.MET, degrees, K);
        assertThat(steps).allMatch(it -> it.people() >= K && it.fromOthers() <= it.toOthers());
        assertThat(steps.stream().mapToInt(Dataset.Degree::people).sum())
                .isEqualTo(degrees.size() < K ? 0 : degrees.size());
        for (var it : steps) {
            assertThat(degrees.stream()
                            .filter(degree -> it.fromOthers() <= degree && degree <= it.toOthers())
                            .count())
                    .isEqualTo(it.people());
        }
    }

    @Test
    void aProgrammeOfFourMatchesIsNotPublished() {
        assertThat(safe(programme(Map.of(MatchOutcome.MET, 4)))).isEmpty();
        assertThat(safe(new Raw(List.of(), List.of(), List.of(), List.of()))).isEmpty();
    }

    @Test
    void theLoneTrioOfARoundIsWithheldWithFourOthersAtLeast() {
        var raw = programme(Map.of(MatchOutcome.MET, 60, MatchOutcome.NOT_MET, 30, MatchOutcome.UNCONFIRMED, 20));
        var matches = new ArrayList<>(raw.matches());
        matches.add(new OfMatch(1, MatchOutcome.MET, List.of("health", "health", "health")));
        var safe = safe(new Raw(raw.rounds(), matches, List.of(), List.of())).orElseThrow();
        assertThat(safe.shown()).noneMatch(it -> it.sectors().size() == 3);
        assertThat(safe.withholding().missing()).isEqualTo(K);
        assertThat(safe.detail().outcomes()).isEqualTo(OutcomeDetail.ALL);
    }

    @Test
    void aRareSectorBecomesOther() {
        var raw = programme(Map.of(MatchOutcome.MET, 60, MatchOutcome.NOT_MET, 40));
        var matches = new ArrayList<>(raw.matches());
        for (int i = 0; i < 3; i++) matches.set(i, new OfMatch(1, MatchOutcome.MET, List.of("health", "lighthouses")));
        var safe = safe(new Raw(raw.rounds(), matches, List.of(), List.of())).orElseThrow();
        assertThat(safe.detail().sectors()).containsExactly("health");
        assertThat(new Assembly(safe, new SecureRandom()).people().toString()).doesNotContain("lighthouses");
    }

    @Test
    void twoOfTheSameDataHaveNothingInCommonThatLinksThem() {
        var safe = safe(programme(Map.of(MatchOutcome.MET, 60, MatchOutcome.NOT_MET, 40)))
                .orElseThrow();
        var one = new Assembly(safe, new SecureRandom());
        var other = new Assembly(safe, new SecureRandom());
        assertThat(one.edges()).hasSameSizeAs(other.edges()).isNotEqualTo(other.edges());
    }

    private static Raw programme(Map<MatchOutcome, Integer> counts) {
        List<OfMatch> matches = new ArrayList<>();
        counts.forEach((outcome, count) -> IntStream.range(0, count)
                .forEach(i -> matches.add(new OfMatch(1, outcome, List.of("health", "health")))));
        return new Raw(
                List.of(new InRound(1, LocalDate.of(2026, 1, 1), 2 * matches.size())), matches, List.of(), List.of());
    }

    private static java.util.Optional<Safe> safe(Raw raw) {
        return new Anonymiser(raw).safe();
    }

    private static Map<Seen, Integer> seen(Raw raw) {
        return safe(raw).map(it -> seen(new Assembly(it, new SecureRandom()))).orElse(Map.of());
    }

    private static Map<Seen, Integer> seen(Assembly published) {
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
                .as(OfMatch::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(160)
                .map(AnonymiserTest::programme));
    }

    private static Raw programme(List<OfMatch> matches) {
        var numbers = matches.stream().map(OfMatch::round).collect(Collectors.toCollection(TreeSet::new));
        return new Raw(
                numbers.stream()
                        .map(it -> new InRound(it, null, (int) matches.stream()
                                .filter(match -> match.round() == it)
                                .flatMap(match -> match.sectors().stream().map(Objects::toString))
                                .count()))
                        .toList(),
                matches,
                List.of(),
                List.of());
    }
}
