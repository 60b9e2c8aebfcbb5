package org.unmentoring.matching.film;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.unmentoring.matching.film.PlaceRepository.Pair;
import org.unmentoring.matching.ids.ProgrammeId;

/**
 * Finds places for who is new in the networks that have changed, one network after the other, by one thread of one replica.
 * What a crash interrupts is begun again, and comes out the same.
 */
@Singleton
class Placing {

    private static final Logger LOG = Logger.getLogger(Placing.class);

    private final PlaceRepository places;
    private final FilmConfig config;

    Placing(PlaceRepository places, FilmConfig config) {
        this.places = places;
        this.config = config;
    }

    private record Seen(List<Long> changes, List<Seated> seated, List<Pair> pairs, Placed placed) {}

    @Produces
    @Singleton
    Task<Void> placePeople() {
        return Tasks.recurring("place-people-in-networks", FixedDelay.of(config.lookEvery()))
                .execute((instance, context) -> QuarkusTransaction.requiringNew()
                        .call(() -> places.changed())
                        .forEach(this::tryToPlace));
    }

    /** One that can't be placed does not keep the others waiting; it is tried again the next time. */
    private void tryToPlace(ProgrammeId programme) {
        try {
            place(programme);
        } catch (RuntimeException trouble) {
            LOG.warnf(trouble, "people of programme %s not placed", programme);
        }
    }

    private void place(ProgrammeId programme) {
        var seen = QuarkusTransaction.requiringNew()
                .call(() -> new Seen(
                        places.changes(programme),
                        places.seated(programme),
                        places.pairs(programme),
                        places.placed(programme)));
        place(seen);
        QuarkusTransaction.requiringNew().run(() -> {
            places.keep(programme, seen.placed());
            places.done(seen.changes());
        });
        LOG.infof("%d people of programme %s placed", seen.placed().newPeople().size(), programme);
    }

    private static void place(Seen seen) {
        var placement = new Placement(seen.placed());
        Map<Integer, List<UUID[]>> pairs = seen.pairs().stream()
                .collect(Collectors.groupingBy(
                        Pair::round, Collectors.mapping(it -> new UUID[] {it.one(), it.other()}, Collectors.toList())));
        seen.seated().stream()
                .collect(Collectors.groupingBy(Seated::round, TreeMap::new, Collectors.toList()))
                .forEach((round, seated) -> placement.place(seated, pairs.getOrDefault(round, List.of())));
    }
}
