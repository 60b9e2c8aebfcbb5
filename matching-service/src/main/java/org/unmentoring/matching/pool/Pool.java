package org.unmentoring.matching.pool;

import java.util.List;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.participants.Programme;

/** Who could be drawn when participants-service was asked, just before the draw. */
public record Pool(Programme programme, List<PoolPerson> people) {

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
