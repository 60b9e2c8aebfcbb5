package org.unmentoring.notifications.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;

@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, MessageId> {
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
        return getEntityManager()
                .createQuery(
                        "from Message where (:reference is null or reference = :reference)"
                                + " and (:after is null or id.value > :after) order by id.value",
                        Message.class)
                .setParameter("reference", reference)
                .setParameter("after", page.after().orElse(null))
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    /** By the database's clock, the only one that all replicas share: a replica whose own is fast must not send early. */
    boolean isDue(MessageId id) {
        return count("id = ?1 and (sendAt is null or sendAt <= instant)", id) == 1;
    }
}
