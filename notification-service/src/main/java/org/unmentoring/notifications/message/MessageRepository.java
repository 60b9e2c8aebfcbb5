package org.unmentoring.notifications.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;

@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, MessageId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Message get(MessageId id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** Held until the transaction ends, so that sending and cancelling can't both win. */
    Message hold(MessageId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    Optional<Message> sentUnder(Sender sender) {
        return find("sender = ?1 and senderKey = ?2", sender.name(), sender.key())
                .firstResultOptional();
    }

    List<Message> about(String reference, PageRequest page) {
        var after = page.after().orElse(BEFORE_ALL);
        // Two queries rather than one with an "or": that one would read the whole table for a reference.
        var found = reference == null
                ? find("id.value > ?1 order by id.value", after)
                : find("reference = ?1 and id.value > ?2 order by id.value", reference, after);
        return found.range(0, page.limit()).list();
    }

    /** By the database's clock, the only one that all replicas share: a replica whose own is fast must not send early. */
    boolean isDue(MessageId id) {
        return count("id = ?1 and (sendAt is null or sendAt <= instant)", id) == 1;
    }
}
