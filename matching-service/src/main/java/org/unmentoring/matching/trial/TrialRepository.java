package org.unmentoring.matching.trial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.ids.TrialId;

@ApplicationScoped
class TrialRepository implements PanacheRepositoryBase<Trial, TrialId> {

    Trial get(TrialId id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    Trial locked(TrialId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    List<Trial> of(ProgrammeId programme, PageRequest page) {
        return page.after()
                .map(last -> find("programme.value = ?1 and id.value > ?2 order by id.value", programme.value(), last))
                .orElseGet(() -> find("programme.value = ?1 order by id.value", programme.value()))
                .range(0, page.limit())
                .list();
    }

    List<Trial> running(ProgrammeId programme) {
        return list("programme.value = ?1 and state = ?2 order by id.value", programme.value(), State.RUNNING);
    }

    /** Held, so that two who assign do it one after the other. */
    Optional<Trial> running(ProgrammeId programme, Kind kind) {
        return find("programme.value = ?1 and state = ?2 and kind = ?3", programme.value(), State.RUNNING, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** How many of its rounds were opened and not given up. */
    int rounds(TrialId trial) {
        return getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery("""
                        select count(*) from trial_round join round on round.id = trial_round.round
                        where trial_round.trial = :trial and round.state <> 'ABANDONED'""", Long.class)
                .setParameter("trial", trial.value())
                .getSingleResult()
                .intValue();
    }

    boolean isAbout(TrialId trial, RoundId round) {
        return !getEntityManager()
                .createNativeQuery("select 1 from trial_round where trial = :trial and round = :round")
                .setParameter("trial", trial.value())
                .setParameter("round", round.value())
                .getResultList()
                .isEmpty();
    }

    void takeIn(TrialId trial, RoundId round) {
        getEntityManager()
                .createNativeQuery("insert into trial_round (trial, round) values (:trial, :round)")
                .setParameter("trial", trial.value())
                .setParameter("round", round.value())
                .executeUpdate();
    }
}
