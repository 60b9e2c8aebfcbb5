package org.unmentoring.matching.pool;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.participants.PoolPerson;

/** The people of a pool, each with the place that the proof will know them by. */
final class Lineup {

    private record Ordered(byte[] order, PoolPerson person) implements Comparable<Ordered> {
        @Override
        public int compareTo(Ordered other) {
            return Arrays.compareUnsigned(order, other.order);
        }
    }

    private final List<PoolPerson> people;
    private final Map<UUID, Integer> places;

    private Lineup(List<PoolPerson> people) {
        this.people = people;
        places = new HashMap<>(people.size() * 2);
        for (int place = 0; place < people.size(); place++) {
            if (places.put(people.get(place).id().value(), place) != null) {
                throw new IllegalStateException("somebody is in the pool twice");
            }
        }
    }

    static Lineup of(List<PoolPerson> pool, Salt salt) {
        var mac = salt.mac();
        return new Lineup(pool.stream()
                .map(it -> new Ordered(Salt.order(mac, it.id()), it))
                .sorted()
                .map(Ordered::person)
                .toList());
    }

    List<PoolPerson> people() {
        return people;
    }

    /** Empty for somebody who is not in the pool. */
    OptionalInt place(UUID person) {
        var place = places.get(person);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    OptionalInt place(ParticipantId person) {
        return place(person.value());
    }
}
