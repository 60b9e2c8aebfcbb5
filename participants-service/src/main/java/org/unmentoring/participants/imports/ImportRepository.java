package org.unmentoring.participants.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.programme.ProgrammeId;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<PeopleImport, ImportId> {
    PeopleImport get(ProgrammeId programme, ImportId id) {
        return findByIdOptional(id)
                .filter(found -> found.programme().equals(programme))
                .orElseThrow(Problem::notFound);
    }

    Optional<PeopleImport> unfinished(ImportId id) {
        return findByIdOptional(id).filter(found -> !found.isOver());
    }

    void progress(ImportId id, int rowsDone) {
        update("rowsDone = ?1 where id.value = ?2", rowsDone, id.value());
    }

    int forgetMadeBefore(Instant limit) {
        return (int) delete("madeAt < ?1", limit);
    }
}
