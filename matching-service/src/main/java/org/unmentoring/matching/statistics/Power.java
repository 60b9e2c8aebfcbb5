package org.unmentoring.matching.statistics;

import java.util.OptionalInt;

/**
 * How long a trial must be to see a difference, before it starts. A person who is put in touch m times gives a share of variance
 * {@code p(1-p) (ρ + (1-ρ)/m)}, where ρ says how alike one person's conversations are (intraclass correlation; Donner and Klar 2000,
 * chapter 5). Two halves of n/2 people each show a difference Δ with error α and power 1-β when
 * {@code v1/(n/2) + v2/(n/2) ≤ Δ² / (z(α/2) + z(β))²}.
 *
 * @param people of both arms together
 * @param from the share that meets in the first arm, 0 to 1
 * @param to the share in the other
 * @param alike ρ, 0 to 1
 */
public record Power(int people, double from, double to, double alike, double error, double power) {

    /** More rounds than any programme waits for. */
    private static final int MOST_ROUNDS = 1000;

    /**
     * By person.
     *
     * @param every the arms' rhythms: 1 is each round, 2 every second
     * @return empty where no number of rounds is enough: then it needs more people
     */
    public OptionalInt rounds(int every, int otherEvery) {
        for (int rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
            if (of(from, turns(rounds, every)) + of(to, turns(rounds, otherEvery)) <= allowed()) {
                return OptionalInt.of(rounds);
            }
        }
        return OptionalInt.empty();
    }

    /** By match: a round has a match for two people, and half of them are in each arm. */
    public OptionalInt roundsByMatch() {
        double needed = (from * (1 - from) + to * (1 - to)) / bound();
        double rounds = Math.ceil(needed * 4 / people);
        return rounds <= MOST_ROUNDS ? OptionalInt.of(Math.max(1, (int) rounds)) : OptionalInt.empty();
    }

    /** The fewest people with whom so many rounds are enough; by person, in each round. */
    public int peopleForever() {
        return 2 * (int) Math.ceil(alike * (from * (1 - from) + to * (1 - to)) / bound()) + 2;
    }

    private static int turns(int rounds, int every) {
        return (rounds + every - 1) / every;
    }

    private double of(double share, int times) {
        return share * (1 - share) * (alike + (1 - alike) / times);
    }

    private double allowed() {
        return people / 2.0 * bound();
    }

    private double bound() {
        double z = Shares.z(error) + Shares.upper(1 - power);
        return (to - from) * (to - from) / (z * z);
    }
}
