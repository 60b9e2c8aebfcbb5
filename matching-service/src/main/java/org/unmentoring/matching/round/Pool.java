package org.unmentoring.matching.round;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.Attendee;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.participants.Programme;

/** Who could be drawn when participants-service was asked, just before the draw. */
record Pool(Programme programme, List<PoolPerson> people) {

    ProgrammeId id() {
        return programme.id();
    }

    void mustBeEnough() {
        if (people.size() < 2) {
            throw Problem.of(
                            409, "too-few-people", "A round needs at least two people who are active in the programme.")
                    .with("participants", people.size());
        }
    }

    List<Person> drawable() {
        return people.stream()
                .map(it -> new Person(
                        it.id().value(),
                        Objects.toString(it.organisation(), ""),
                        it.sector(),
                        it.region(),
                        it.meetingModes() == null ? null : new TreeSet<>(it.meetingModes())))
                .toList();
    }

    Map<UUID, Attendee> attendees() {
        return people.stream()
                .map(it -> new Attendee(it.id(), it.organisation(), it.organisationName(), it.sector()))
                .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
    }
}
