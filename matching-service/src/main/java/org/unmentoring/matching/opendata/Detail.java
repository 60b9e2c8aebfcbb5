package org.unmentoring.matching.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unmentoring.matching.opendata.Raw.OfMatch;
import org.unmentoring.matching.opendata.Raw.Place;

/** How finely a programme is told of: which outcomes, which rounds apart, which sectors by name. */
record Detail(OutcomeDetail outcomes, List<Period> periods, Set<String> sectors) {
    static final String OTHER = "other";

    /** What of a match would be seen. Two matches with equal looks can't be told apart. */
    record Look(Surroundings around, String outcome) {}

    /** What of a match somebody may know already: when it was, of how many people, and of which sectors. */
    record Surroundings(Period period, List<String> sectors) {}

    Look of(OfMatch match) {
        List<String> shown = new ArrayList<>();
        match.seats().forEach(it -> shown.add(sector(it)));
        shown.sort(null);
        return new Look(new Surroundings(period(match.round()), shown), outcomes.of(match.outcome()));
    }

    String sector(Place seat) {
        return sectors.contains(seat.sector()) ? seat.sector() : OTHER;
    }

    private Period period(int round) {
        return periods.stream().filter(it -> it.has(round)).findFirst().orElseThrow();
    }
}
