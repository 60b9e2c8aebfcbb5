package org.unmentoring.notifications.wording;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;

@ApplicationScoped
class WordingRepository implements PanacheRepositoryBase<WordingVersion, WordingId> {
    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String PLACE = "programme is not distinct from ?1 and template = ?2 and language = ?3";

    WordingVersion get(Place place, int number) {
        return find(PLACE + " and number = ?4", programme(place), key(place), place.language(), number)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    Optional<WordingVersion> newest(Place place) {
        return find(PLACE + " order by number desc", programme(place), key(place), place.language())
                .firstResultOptional();
    }

    /** The newest first: ids sort by time. */
    List<WordingVersion> of(Place place, PageRequest page) {
        return find(
                        PLACE + " and id.value < ?4 order by id.value desc",
                        programme(place),
                        key(place),
                        place.language(),
                        page.after().orElse(AFTER_ALL))
                .range(0, page.limit())
                .list();
    }

    private static UUID programme(Place place) {
        return place.programme() == null ? null : place.programme().value();
    }

    private static String key(Place place) {
        return place.template().key();
    }
}
