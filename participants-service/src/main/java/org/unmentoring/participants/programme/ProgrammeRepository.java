package org.unmentoring.participants.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.sql.OneColumn;

@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, ProgrammeId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<Programme> all(PageRequest page) {
        return find("id.value > ?1 order by id.value", page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    Programme get(ProgrammeId id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    Programme lock(ProgrammeId id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Problem::notFound);
    }

    boolean hasOtherThanTestPeople(ProgrammeId id) {
        return OneColumn.select(
                        getSession(),
                        "select exists (select from enrolment join participant on participant.id = participant"
                                + " where programme = :programme and world_of(email) = '')",
                        Boolean.class)
                .setParameter("programme", id.value())
                .getSingleResult();
    }

    /** Restricted people are out of sight here too. */
    Community community(ProgrammeId id) {
        return Community.of(
                count("count(*)", id).intValue(),
                count("count(distinct organisation)", id).intValue());
    }

    private Long count(String what, ProgrammeId id) {
        return OneColumn.select(
                        getSession(),
                        "select " + what + " from enrolment join participant on participant.id = enrolment.participant"
                                + " where programme = :programme and status in ('active', 'paused') and not exists"
                                + " (select from restriction where restriction.participant = enrolment.participant)",
                        Long.class)
                .setParameter("programme", id.value())
                .getSingleResult();
    }

    List<Programme> withIds(Collection<ProgrammeId> ids) {
        return list("id.value in ?1", ids.stream().map(ProgrammeId::value).toList());
    }
}
