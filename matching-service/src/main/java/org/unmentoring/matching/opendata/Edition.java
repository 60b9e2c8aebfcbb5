package org.unmentoring.matching.opendata;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unmentoring.matching.opendata.Dataset.InPeriod;

/**
 * What is told of the rounds through one. Rounds that were published once are told in the same way ever after: the same matches
 * shown coarser here and finer there, or with what somebody said later, would point at the few that make the difference.
 */
record Edition(int throughRound, List<InPeriod> rounds, Surrogates surrogates, Dataset.Protection protection) {
    static Edition of(int throughRound, Dataset published) {
        return new Edition(
                throughRound,
                published.rounds(),
                new Surrogates(published.people(), published.edges()),
                published.protection());
    }

    /** Empty when there is nothing yet that would be safe. Later rounds that are not safe by themselves wait for more of them. */
    static Optional<Edition> next(Optional<Edition> last, Raw raw, SecureRandom chance) {
        var fresh = new Anonymiser(raw.after(last.map(Edition::throughRound).orElse(0)))
                .safe()
                .map(it -> new Edition(
                        it.raw().lastRound(),
                        Assembly.rounds(it),
                        Assembly.surrogates(it, chance),
                        Assembly.protection(it)));
        if (last.isEmpty()) {
            return fresh;
        }
        return Optional.of(fresh.map(it -> last.get().and(it, chance))
                .orElseGet(() -> last.get().renamed(chance)));
    }

    private Edition renamed(SecureRandom chance) {
        return new Edition(
                throughRound, rounds, Surrogates.of(surrogates.people(), surrogates.edges(), chance), protection);
    }

    private Edition and(Edition later, SecureRandom chance) {
        return new Edition(
                later.throughRound,
                Stream.concat(rounds.stream(), later.rounds.stream()).toList(),
                surrogates.and(later.surrogates, chance),
                protection.and(later.protection));
    }
}
