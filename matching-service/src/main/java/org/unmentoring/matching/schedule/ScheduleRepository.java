package org.unmentoring.matching.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<Schedule, ProgrammeId> {

    /** The one clock that all replicas share. */
    Instant databaseTime() {
        return OneColumn.select(getSession(), "select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    Optional<Schedule> locked(ProgrammeId programme) {
        return findByIdOptional(programme, LockModeType.PESSIMISTIC_WRITE);
    }
}
