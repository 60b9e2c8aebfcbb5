package org.unmentoring.matching.mending;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.match.Standing;
import org.unmentoring.matching.match.Standing.OfMatch;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.round.RoundView;
import org.unmentoring.matching.schedule.Plan;

/** A round as it stands while nobody else can change it. */
record Scene(RoundView round, Plan plan, Standing standing, Set<ParticipantId> gone, Pool pool) {

    Scene without(List<OfMatch> dissolved) {
        var left = standing.matches().stream()
                .filter(it -> !dissolved.contains(it))
                .toList();
        return new Scene(round, plan, new Standing(standing.everybody(), left), gone, pool);
    }

    /** With people whom an organiser does not want to put in touch in this round. */
    Scene apart(List<List<ParticipantId>> groups) {
        if (groups.isEmpty()) {
            return this;
        }
        var people = pool.people().stream()
                .map(person -> person.apartFrom(groups.stream()
                        .filter(it -> it.contains(person.id()))
                        .flatMap(List::stream)
                        .filter(it -> !it.equals(person.id()))
                        .toList()))
                .toList();
        return new Scene(round, plan, standing, gone, new Pool(pool.programme(), people));
    }

    List<OfMatch> openWith(ParticipantId who) {
        return standing.matches().stream()
                .filter(it -> !it.answered() && it.people().contains(who))
                .toList();
    }

    /** What a repair may open, of people who can be drawn today; of a host's two matches one at most. */
    List<OfMatch> open(Set<ParticipantId> pool) {
        Set<ParticipantId> moved = new HashSet<>(gone);
        return standing.matches().stream()
                .filter(it -> !it.answered() && pool.containsAll(it.people()))
                .filter(it -> Collections.disjoint(moved, it.people()) && moved.addAll(it.people()))
                .toList();
    }

    /** Without a match, of the round or come to it; not who dropped out. */
    List<ParticipantId> alone(List<ParticipantId> joiners) {
        var matched =
                standing.matches().stream().flatMap(it -> it.people().stream()).collect(toSet());
        return Stream.concat(standing.everybody().stream(), joiners.stream())
                .filter(it -> !matched.contains(it) && !gone.contains(it))
                .toList();
    }
}
