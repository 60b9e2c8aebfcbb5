package org.unmentoring.matching.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final int PEOPLE = 120;

    private record Round(List<Seated> seated, List<UUID[]> pairs) {}

    private final List<Round> rounds = new ArrayList<>();

    /** Forty more people each round, from twelve organisations of three sectors, paired at random. */
    PlacementTest() {
        var chance = new Random(11);
        var everybody = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new UUID(chance.nextLong(), i))
                .toList();
        for (int round = 1; round <= 3; round++) {
            var here = new ArrayList<>(everybody.subList(0, 40 * round));
            Collections.shuffle(here, chance);
            var pairs = new ArrayList<UUID[]>();
            for (int i = 0; i + 1 < here.size(); i += 2) {
                pairs.add(new UUID[] {here.get(i), here.get(i + 1)});
            }
            int number = round;
            rounds.add(new Round(
                    here.stream()
                            .sorted(Comparator.naturalOrder())
                            .map(it -> new Seated(
                                    number,
                                    it,
                                    "body " + it.getLeastSignificantBits() % 12,
                                    "sector " + it.getLeastSignificantBits() % 3))
                            .toList(),
                    pairs));
        }
    }

    private Placed allAtOnce() {
        var placed = new Placed();
        var placement = new Placement(placed);
        rounds.forEach(it -> placement.place(it.seated(), it.pairs()));
        return placed;
    }

    /** As after a restart between any two: only what is kept is known. */
    private static Placed read(Placed kept) {
        var placed = new Placed();
        kept.people().forEach(placed::know);
        for (var kind : GroupKind.values()) {
            kept.groups(kind).forEach((name, place) -> placed.know(kind, name, place));
        }
        return placed;
    }

    @Test
    void placesAreTheSameWheneverTheyAreMade() {
        var oneByOne = new Placed();
        for (var round : rounds) {
            oneByOne = read(oneByOne);
            new Placement(oneByOne).place(round.seated(), round.pairs());
        }
        assertThat(oneByOne.people()).isEqualTo(allAtOnce().people()).hasSize(PEOPLE);
        for (var kind : GroupKind.values()) {
            assertThat(oneByOne.groups(kind)).isEqualTo(allAtOnce().groups(kind));
        }
    }

    @Test
    void everybodyKeepsTheirPlaceAsOthersJoin() {
        var placed = new Placed();
        var placement = new Placement(placed);
        placement.place(rounds.get(0).seated(), rounds.get(0).pairs());
        var first = new HashMap<>(placed.people());
        placement.place(rounds.get(1).seated(), rounds.get(1).pairs());
        placement.place(rounds.get(2).seated(), rounds.get(2).pairs());
        assertThat(placed.people()).containsAllEntriesOf(first);
        assertThat(placed.people().values()).extracting(Place::number).doesNotHaveDuplicates();
    }

    @Test
    void whoIsNewStandsNearTheirPartnerAndNearTheirColleagues() {
        var people = allAtOnce().people();
        var partners = rounds.get(2).pairs().stream()
                .filter(it -> isNew(it[0]) || isNew(it[1]))
                .mapToDouble(it -> distance(people.get(it[0]), people.get(it[1])))
                .average()
                .orElseThrow();
        var colleagues = IntStream.range(0, PEOPLE)
                .boxed()
                .flatMapToDouble(one -> IntStream.range(0, one)
                        .filter(other -> (one - other) % 12 == 0)
                        .mapToDouble(other -> distance(people.get(person(one)), people.get(person(other)))))
                .average()
                .orElseThrow();
        var anybody = people.values().stream()
                .flatMapToDouble(one -> people.values().stream().mapToDouble(other -> distance(one, other)))
                .average()
                .orElseThrow();
        assertThat(partners).isLessThan(0.8 * anybody);
        assertThat(colleagues).isLessThan(0.8 * anybody);
    }

    private boolean isNew(UUID person) {
        return person.getLeastSignificantBits() >= 80;
    }

    private UUID person(int number) {
        return rounds.get(2).seated().stream()
                .map(Seated::participant)
                .filter(it -> it.getLeastSignificantBits() == number)
                .findFirst()
                .orElseThrow();
    }

    private static double distance(Place one, Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
