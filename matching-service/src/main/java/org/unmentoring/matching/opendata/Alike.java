package org.unmentoring.matching.opendata;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.unmentoring.matching.opendata.Detail.Look;
import org.unmentoring.matching.opendata.Raw.OfMatch;

/** Matches of one look: how many, and how many people of each sector are behind them. */
final class Alike {
    private final Look look;
    private final Map<String, Set<Integer>> people = new HashMap<>();
    private int count;

    Alike(Look look) {
        this.look = look;
    }

    void add(OfMatch match, Detail detail) {
        count++;
        match.seats().forEach(it -> people.computeIfAbsent(detail.sector(it), first -> new HashSet<>())
                .add(it.person()));
    }

    int count() {
        return count;
    }

    /**
     * Whether enough remain when some are taken away, whichever they are. Five matches of one person in five rounds that are
     * told of together would all be that person's: so the people count too, of each sector.
     */
    boolean isEnoughWithout(int some, int k) {
        return count - some >= k
                && people.entrySet().stream().allMatch(it -> it.getValue().size() - some * seats(it.getKey()) >= k);
    }

    private int seats(String sector) {
        return Collections.frequency(look.around().sectors(), sector);
    }
}
