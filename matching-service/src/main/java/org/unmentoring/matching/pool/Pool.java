package org.unmentoring.matching.pool;

import java.util.List;
import java.util.Set;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.participants.Enrolled;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.participants.Programme;

/**
 * Who could be drawn when participants-service was asked, just before the draw.
 *
 * @param enrolled how many had a place then; null where nobody asked, or participants-service does not count yet
 */
public record Pool(Programme programme, List<PoolPerson> people, Enrolled enrolled) {

    public Pool(Programme programme, List<PoolPerson> people) {
        this(programme, people, null);
    }

    public Pool without(Set<ParticipantId> some) {
        return new Pool(
                programme, people.stream().filter(it -> !some.contains(it.id())).toList(), enrolled);
    }

    public ProgrammeId id() {
        return programme.id();
    }

    public void mustBeEnough() {
        if (people.size() < 2) {
            throw Problem.of(
                            409, "too-few-people", "A round needs at least two people who are active in the programme.")
                    .with("participants", people.size());
        }
    }

    public static Problem noPossiblePair() {
        return Problem.of(
                409, "no-possible-pair", "No two of the people in the programme have a way of meeting in common.");
    }
}
