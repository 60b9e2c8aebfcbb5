package org.unmentoring.matching.sandbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
class ClockRepository implements PanacheRepositoryBase<SandboxClock, ProgrammeId> {

    SandboxClock of(ProgrammeId programme) {
        return findByIdOptional(programme).orElseGet(() -> new SandboxClock(programme));
    }

    Optional<SandboxClock> locked(ProgrammeId programme) {
        return findByIdOptional(programme, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Two who turn a clock for the first time wait for each other. */
    SandboxClock begin(ProgrammeId programme) {
        getEntityManager()
                .createNativeQuery("insert into sandbox_clock (programme, turned, to_turn, step) values (?1, 0, 0, 0)"
                        + " on conflict do nothing")
                .setParameter(1, programme.value())
                .executeUpdate();
        return locked(programme).orElseThrow();
    }
}
