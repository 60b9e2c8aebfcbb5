package org.unmentoring.base.thing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;

@ApplicationScoped
class ThingRepository implements PanacheRepositoryBase<Thing, ThingId> {
    Thing get(ThingId id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    List<Thing> all(PageRequest page) {
        return page.after()
                .map(last -> find("id.value > ?1 order by id.value", last))
                .orElseGet(() -> find("order by id.value"))
                .range(0, page.limit())
                .list();
    }
}
