package org.unmentoring.web.attention;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unmentoring.web.matching.Match;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.matching.Round;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.participants.Person;

/**
 * Who was in touch with somebody in each of the last two rounds that are over, and said nothing of either: they are asked
 * kindly whether they would like a pause, before somebody else waits for them.
 */
final class Silence {
    private static final int ROUNDS = 2;
    /** Of larger programmes nobody could write to each silent person; there the rounds' figures tell enough. */
    private static final int MOST_MATCHES = 2_000;

    private final Matching matching;

    Silence(Matching matching) {
        this.matching = matching;
    }

    List<Person> of(Collection<Person> people, List<Round> rounds) {
        var over = rounds.stream().filter(Round::isOver).toList();
        if (over.size() < ROUNDS) return List.of();
        var last = over.subList(over.size() - ROUNDS, over.size());
        if (last.stream().anyMatch(it -> it.matches() > MOST_MATCHES)) return List.of();
        Set<ParticipantId> silent = null;
        for (var round : last) {
            var here = silentIn(matching.allMatches(round.id()));
            if (silent == null) silent = here;
            else silent.retainAll(here);
        }
        var quiet = silent;
        return people.stream()
                .filter(it -> it.canBeDrawn() && quiet.contains(it.id()))
                .toList();
    }

    private static Set<ParticipantId> silentIn(List<Match> matches) {
        Set<ParticipantId> matched = new HashSet<>();
        matches.stream().filter(it -> !it.dissolved()).forEach(it -> matched.addAll(it.participants()));
        matched.removeAll(matches.stream()
                .flatMap(it -> it.outcomes().stream())
                .map(Match.Said::participant)
                .collect(Collectors.toSet()));
        return matched;
    }
}
