package org.unmentoring.matching.mending;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.match.Attendee;

/**
 * What a repair would change, and all that it can be repeated from.
 *
 * @param input who could be moved; the matches that could be opened stand in it as kept
 * @param people by their place in the input
 */
record Rearrangement(
        String seed,
        DrawInput input,
        List<ParticipantId> people,
        List<MatchId> dissolved,
        Map<MatchId, List<Attendee>> made,
        boolean nobodyAlone) {

    Set<ParticipantId> placed() {
        return made.values().stream()
                .flatMap(Collection::stream)
                .map(Attendee::id)
                .collect(Collectors.toSet());
    }
}
