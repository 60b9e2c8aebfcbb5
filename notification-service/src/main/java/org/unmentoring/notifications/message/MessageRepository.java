package org.unmentoring.notifications.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
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
        return find(id).orElseThrow(Problem::notFound);
    }

    /** Held likewise; it may be gone, by retention. */
    Optional<Message> find(MessageId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of matches and times that wait; what is being sent just now goes where it was going. */
    int move(String person, String email) {
        return getEntityManager()
                .createNativeQuery("""
                        update message set recipient_email = :email, version = version + 1
                        where over_at is null and recipient_email is not null
                        and status in ('scheduled', 'temporary-failure')
                        and (reference like :match or reference like :times)""")
                .setParameter("email", email)
                .setParameter("match", "match:%:" + person + "%")
                .setParameter("times", "times:%:" + person + "%")
                .executeUpdate();
    }

    Optional<Message> sentUnder(Sender sender) {
        return find("sender = ?1 and senderKey = ?2", sender.name(), sender.key())
                .firstResultOptional();
    }

    @SuppressWarnings("unchecked")
    List<Message> sentUnder(String sender, Collection<String> keys) {
        // An array, not a list: a list of each length would be a statement of its own.
        return getEntityManager()
                .createNativeQuery(
                        "select * from message where sender = :sender and sender_key = any(:keys)", Message.class)
                .setParameter("sender", sender)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList();
    }

    List<Message> about(String reference, PageRequest page) {
        var after = page.after().orElse(BEFORE_ALL);
        // Two queries rather than one with an "or": that one would read the whole table for a reference.
        var found = reference == null
                ? find("id.value > ?1 order by id.value", after)
                : find("reference = ?1 and id.value > ?2 order by id.value", reference, after);
        return found.range(0, page.limit()).list();
    }

    /** Words and recipients of what was over before the limit, a handful at a time so that no lock lasts. @return how many */
    int forgetOver(Instant limit, int handful) {
        return getEntityManager()
                .createNativeQuery("""
                        update message set template_values = null, recipient_name = null, recipient_email = null,
                               recipient_language = null, organisation = null, version = version + 1
                        where id in (select id from message where over_at < :limit and recipient_email is not null
                                     limit :handful for update skip locked)""")
                .setParameter("limit", limit)
                .setParameter("handful", handful)
                .executeUpdate();
    }
}
