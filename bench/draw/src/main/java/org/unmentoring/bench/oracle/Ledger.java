package org.unmentoring.bench.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.unmentoring.matching.draw.Person;

/** How many turns people had above the fewest of all who are able; further behind than 15 counts no more. */
final class Ledger {

    private static final int MOST = 15;

    private final int fewestTrios;
    private final int fewestHosted;
    private final int fewestSatOut;
    private final Map<String, Integer> fewestInside = new HashMap<>();

    /** @param drawn everybody who is not in a match that was kept */
    Ledger(List<Person> drawn) {
        fewestTrios = fewest(drawn, Person::trioFine, it -> it.turns().trios());
        fewestHosted = fewest(drawn, Person::host, it -> it.turns().hosted());
        fewestSatOut = fewest(drawn, it -> true, it -> it.turns().satOut());
        drawn.forEach(it -> fewestInside.merge(it.organisation(), it.turns().sameOrganisation(), Math::min));
    }

    private static int fewest(List<Person> drawn, Predicate<Person> able, ToIntFunction<Person> turns) {
        return drawn.stream().filter(able).mapToInt(turns).min().orElse(0);
    }

    int trios(Person it) {
        return Math.min(MOST, it.turns().trios() - fewestTrios);
    }

    int hosted(Person it) {
        return Math.min(MOST, it.turns().hosted() - fewestHosted);
    }

    int satOut(Person it) {
        return Math.min(MOST, it.turns().satOut() - fewestSatOut);
    }

    int inside(Person it) {
        return Math.min(MOST, it.turns().sameOrganisation() - fewestInside.get(it.organisation()));
    }
}
