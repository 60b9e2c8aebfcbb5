package org.unmentoring.matching.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.match.Placed;
import org.unmentoring.matching.pool.Roster;

/** Back from places to people: everybody's seat, and who is to be introduced to whom. */
record Seats(List<Placed> places, Map<MatchId, List<ParticipantId>> people) {

    static Seats of(Drawn drawn, Roster roster) {
        List<Placed> seats = new ArrayList<>(roster.people().size() + 1);
        Map<MatchId, List<ParticipantId>> people = new LinkedHashMap<>();
        int[] turns = new int[roster.people().size()];
        for (int[] match : drawn.matches()) {
            var id = MatchId.next();
            for (int place : match) {
                seats.add(new Placed(place, roster.people().get(place), id, ++turns[place], false));
            }
            people.put(
                    id,
                    Arrays.stream(match)
                            .mapToObj(it -> roster.people().get(it).id())
                            .toList());
        }
        var outOfReach = roster.outOfReach();
        for (int place : drawn.leftOut()) {
            seats.add(new Placed(place, roster.people().get(place), null, 1, !outOfReach.get(place)));
        }
        return new Seats(seats, people);
    }
}
