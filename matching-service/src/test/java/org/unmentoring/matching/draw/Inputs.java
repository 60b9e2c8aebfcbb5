package org.unmentoring.matching.draw;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Inputs for draws: plain ones by hand, and wild ones from a number. */
public final class Inputs {

    private Inputs() {}

    public static Person person(String organisation) {
        return new Person(organisation, "", "", null, "", true, false, Turns.NONE);
    }

    /** So many people, each of an organisation of their own. */
    public static DrawInput strangers(int count) {
        return people(count, count);
    }

    public static DrawInput people(int count, int organisations) {
        return builder(Rules.USUAL, count, organisations).build();
    }

    public static DrawInput.Builder builder(Rules rules, int count, int organisations) {
        var input = new DrawInput.Builder(rules);
        IntStream.range(0, count).forEach(i -> input.person(person("org " + i % organisations)));
        return input;
    }

    public static Rules rules(OddOne oddOne) {
        return new Rules(oddOne, true, false, 2, 1, 0, 2, LookAhead.OFF);
    }

    public static Arbitrary<DrawInput> wild(int fewest, int most) {
        return Combinators.combine(Arbitraries.integers().between(fewest, most), Arbitraries.longs())
                .as((size, chance) -> wild(size, new Random(chance)));
    }

    /** Odd and even, places, modes, exclusions, people who want pairs only, hosts, turns, much or little past. */
    public static DrawInput wild(int size, Random random) {
        var input = new DrawInput.Builder(wildRules(random));
        int organisations = 1 + random.nextInt(8);
        int large = random.nextInt(100);
        int choosy = random.nextInt(60);
        for (int i = 0; i < size; i++) {
            input.person(wildPerson(organisations, large, choosy, random));
        }
        int past = random.nextInt(100);
        int apart = random.nextInt(12);
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                if (random.nextInt(100) < past) {
                    input.relation(one, other, 1 + random.nextInt(6), random.nextBoolean());
                }
                if (random.nextInt(100) < apart) {
                    input.apart(one, other);
                }
            }
        }
        return input.build();
    }

    private static Rules wildRules(Random random) {
        return new Rules(
                OddOne.values()[random.nextInt(3)],
                random.nextInt(5) > 0,
                random.nextBoolean(),
                random.nextInt(4),
                random.nextInt(3),
                random.nextInt(4) == 0 ? 1 : 0,
                2,
                LookAhead.values()[random.nextInt(2)]);
    }

    private static Person wildPerson(int organisations, int large, int choosy, Random random) {
        var modes = new TreeSet<String>();
        if (random.nextInt(100) < choosy) {
            modes.add(random.nextBoolean() ? Person.IN_PERSON : "online");
            if (random.nextInt(3) == 0) {
                modes.add("phone");
            }
        }
        return new Person(
                random.nextInt(100) < large ? "large" : "org " + random.nextInt(organisations),
                "sector " + random.nextInt(4),
                "region " + random.nextInt(3),
                modes,
                random.nextBoolean() ? "" : "place " + random.nextInt(3),
                random.nextInt(8) > 0,
                random.nextInt(4) == 0,
                new Turns(random.nextInt(3), random.nextInt(2), random.nextInt(2), random.nextInt(3)));
    }
}
