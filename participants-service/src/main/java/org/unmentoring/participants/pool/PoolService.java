package org.unmentoring.participants.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.participants.exclusion.Exclusions;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;

@ApplicationScoped
class PoolService {
    private final ProgrammeService programmes;
    private final PoolRepository pool;
    private final Exclusions exclusions;
    private final InstantSource clock;

    PoolService(ProgrammeService programmes, PoolRepository pool, Exclusions exclusions, InstantSource clock) {
        this.programmes = programmes;
        this.pool = pool;
        this.exclusions = exclusions;
        this.clock = clock;
    }

    /** One stretch of the pool; a transaction each, so that a million people need no more memory than a thousand. */
    @Transactional
    List<PoolEntry> stretch(ProgrammeId id, Optional<UUID> after, int most) {
        var programme = programmes.get(id).id();
        var people = pool.drawable(programme, after, clock.instant(), most);
        if (people.isEmpty()) return people;
        var apart = exclusions.between(
                people.get(0).id(), people.get(people.size() - 1).id(), programme);
        return people.stream()
                .map(person -> apart.containsKey(person.id()) ? person.keptFrom(apart.get(person.id())) : person)
                .toList();
    }
}
