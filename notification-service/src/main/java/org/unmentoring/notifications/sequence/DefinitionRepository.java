package org.unmentoring.notifications.sequence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class DefinitionRepository implements PanacheRepositoryBase<SequenceDefinition, SequenceDefinition.Key> {
    Optional<SequenceDefinition> find(String programme, String name) {
        return findByIdOptional(new SequenceDefinition.Key(programme, name));
    }

    Optional<SequenceDefinition> hold(String programme, String name) {
        return findByIdOptional(new SequenceDefinition.Key(programme, name), LockModeType.PESSIMISTIC_WRITE);
    }
}
