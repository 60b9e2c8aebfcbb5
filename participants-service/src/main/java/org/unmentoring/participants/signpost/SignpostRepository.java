package org.unmentoring.participants.signpost;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.unmentoring.participants.programme.ProgrammeId;

@ApplicationScoped
class SignpostRepository implements PanacheRepositoryBase<Signposts, ProgrammeId> {
    Optional<Signposts> of(ProgrammeId programme) {
        return findByIdOptional(programme);
    }

    Optional<Signposts> lock(ProgrammeId programme) {
        return Optional.ofNullable(findById(programme, LockModeType.PESSIMISTIC_WRITE));
    }
}
