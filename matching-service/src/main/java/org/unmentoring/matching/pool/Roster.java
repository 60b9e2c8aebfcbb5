package org.unmentoring.matching.pool;

import java.util.BitSet;
import java.util.List;
import org.unmentoring.matching.match.Attendee;

/**
 * Who has which place in a draw that is under way.
 *
 * @param people by their place
 * @param unreachable places of those whom nobody in the pool could meet: they do not sit out, they can't be drawn
 */
public record Roster(List<Attendee> people, List<Integer> unreachable) {

    public BitSet outOfReach() {
        var places = new BitSet(people.size());
        unreachable.forEach(places::set);
        return places;
    }
}
