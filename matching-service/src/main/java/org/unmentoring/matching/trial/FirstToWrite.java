package org.unmentoring.matching.trial;

import java.util.Comparator;
import java.util.List;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/** Who of a match is named: by chance, so that it is nobody's merit or fault, and so that anybody who has the seed gets the same. */
final class FirstToWrite {

    private FirstToWrite() {}

    static ParticipantId of(String seed, MatchId match, List<ParticipantId> people) {
        var inOrder = people.stream()
                .sorted(Comparator.comparing(ParticipantId::toString))
                .toList();
        return inOrder.get(new Chance(seed + "\nfirst to write\n" + match).below(inOrder.size()));
    }
}
