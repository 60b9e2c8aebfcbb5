package org.unmentoring.participants.exclusion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.programme.ProgrammeId;

@ApplicationScoped
class ProgrammeExclusionRepository implements PanacheRepositoryBase<ProgrammeExclusion, ExclusionId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<ProgrammeExclusion> in(ProgrammeId programme, PageRequest page) {
        return find(
                        "programme.value = ?1 and id.value > ?2 order by id.value",
                        programme.value(),
                        page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    void remove(ProgrammeId programme, ExclusionId id) {
        if (delete("programme.value = ?1 and id.value = ?2", programme.value(), id.value()) == 0) {
            throw Problem.notFound();
        }
    }
}
