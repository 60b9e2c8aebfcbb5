package org.unmentoring.matching.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, RoundId> {

    Round get(RoundId id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** Without abandoned ones. */
    List<Round> of(ProgrammeId programme) {
        return list("programme.value = ?1 and state <> ?2 order by number", programme.value(), Round.State.ABANDONED);
    }

    List<Round> of(ProgrammeId programme, PageRequest page) {
        return page.after()
                .map(last -> find("programme.value = ?1 and id.value > ?2 order by id.value", programme.value(), last))
                .orElseGet(() -> find("programme.value = ?1 order by id.value", programme.value()))
                .range(0, page.limit())
                .list();
    }

    /** The number of an abandoned draw is given again. */
    int lastNumber(ProgrammeId programme) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(number), 0) from Round where programme.value = ?1 and state <> ?2",
                        Integer.class)
                .setParameter(1, programme.value())
                .setParameter(2, Round.State.ABANDONED)
                .getSingleResult();
    }

    Optional<Round> beingDrawn(ProgrammeId programme) {
        return find("programme.value = ?1 and state = ?2", programme.value(), Round.State.DRAWING)
                .firstResultOptional();
    }

    Optional<Round> held(ProgrammeId programme) {
        return find("programme.value = ?1 and state = ?2", programme.value(), Round.State.HELD)
                .firstResultOptional();
    }

    List<Round> running(Instant now) {
        return list(
                "from Round round where state = ?1 and meetBy > ?2 and not exists (select 1 from Round later"
                        + " where later.programme.value = round.programme.value and later.number > round.number"
                        + " and later.state <> ?3)",
                Round.State.DRAWN,
                now,
                Round.State.ABANDONED);
    }

    Round locked(RoundId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }
}
