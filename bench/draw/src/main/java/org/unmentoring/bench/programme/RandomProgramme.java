package org.unmentoring.bench.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.unmentoring.matching.draw.LookAhead;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.Turns;

/**
 * A programme of a given size, with a character of its own: how dense its history is, how large its largest organisation,
 * how many meet in person, how many exclude each other. Whatever a draw can meet is there, often more of it than in life.
 */
public final class RandomProgramme {

    static final List<String> MODES = List.of("online", "phone", Person.IN_PERSON);

    private final Random random;
    private final int size;
    private final Rules rules;
    private final List<Person> people = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<int[]> apart = new ArrayList<>();

    private RandomProgramme(long seed, int size, OddOne oddOne) {
        random = new Random(seed);
        this.size = size;
        rules = rules(oddOne == null ? OddOne.values()[random.nextInt(3)] : oddOne);
    }

    public static Programme of(long seed, int size) {
        return new RandomProgramme(seed, size, null).made();
    }

    public static Programme of(long seed, int size, OddOne oddOne) {
        return new RandomProgramme(seed, size, oddOne).made();
    }

    private Programme made() {
        people();
        history();
        exclusions();
        return new Programme(rules, people, relations, apart, kept());
    }

    private Rules rules(OddOne oddOne) {
        return new Rules(
                oddOne,
                chance(85),
                chance(25),
                oneOf(0, 1, 2, 2, 3, 15),
                oneOf(0, 1, 1, 2, 15),
                oneOf(0, 0, 0, 1, 3),
                2,
                LookAhead.OFF);
    }

    private void people() {
        int organisations = 1 + random.nextInt(Math.max(2, size / 3));
        int largest = oneOf(0, 20, 45, 60, 80, 95, 100);
        boolean likenessOfOrganisation = chance(50);
        int picky = oneOf(0, 0, 20, 60, 100);
        int trioFine = oneOf(100, 100, 80, 30, 0);
        int hosts = oneOf(0, 10, 30, 80);
        int turns = oneOf(1, 1, 2, 3, 20);
        for (int i = 0; i < size; i++) {
            int organisation = chance(largest) ? 0 : random.nextInt(organisations);
            int kind = likenessOfOrganisation ? organisation : random.nextInt(1000);
            people.add(new Person(
                    chance(5) ? "" : "o" + organisation,
                    chance(10) ? "" : "s" + kind % 4,
                    chance(10) ? "" : "r" + kind % 3,
                    chance(picky) ? modes() : null,
                    chance(40) ? "" : "p" + random.nextInt(3),
                    chance(trioFine),
                    chance(hosts),
                    new Turns(
                            random.nextInt(turns),
                            random.nextInt(turns),
                            random.nextInt(turns),
                            random.nextInt(turns))));
        }
    }

    private TreeSet<String> modes() {
        var modes = new TreeSet<String>();
        MODES.stream().filter(it -> chance(40)).forEach(modes::add);
        return modes;
    }

    private void history() {
        int density = oneOf(0, 10, 30, 60, 90, 100);
        int met = oneOf(0, 50, 50, 90, 100);
        int first = oneOf(1, 1, 7);
        int rounds = oneOf(1, 3, 6);
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                while (chance(density)) {
                    relations.add(new Relation(i, j, first + random.nextInt(rounds), chance(met)));
                    if (chance(80)) {
                        break;
                    }
                }
            }
        }
    }

    private void exclusions() {
        int density = oneOf(0, 0, 0, 5, 30, 80);
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (chance(density)) {
                    apart.add(chance(50) ? new int[] {i, j} : new int[] {j, i});
                }
            }
        }
        if (size > 1 && chance(10)) {
            int hermit = random.nextInt(size);
            for (int i = 0; i < size; i++) {
                if (i != hermit) {
                    apart.add(new int[] {hermit, i});
                }
            }
        }
    }

    private List<int[]> kept() {
        return size > 3 && chance(8) ? List.of(new int[] {size / 3, size - 1}) : List.of();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int oneOf(int... values) {
        return values[random.nextInt(values.length)];
    }
}
