package org.unmentoring.notifications.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.wording.WordingId;

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

    /** In the order of their ids, so that two who hold several never wait for each other. */
    @SuppressWarnings("unchecked")
    List<Message> hold(Collection<MessageId> ids) {
        return getEntityManager()
                .createNativeQuery("select * from message where id = any(:ids) order by id for update", Message.class)
                .setParameter("ids", array(ids))
                .getResultList();
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

    /**
     * Those that are held are being sent from now on; once more, when whoever had taken them died over it. One statement for
     * all, and no column that an index knows: the entities' own way would be whole rows, one by one.
     *
     * @param wording theirs; null for the usual one
     */
    void taken(Collection<MessageId> ids, WordingId wording, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        update message set status = 'sending', attempts = attempts + 1, wording = cast(nullif(:wording, '') as uuid),
                               first_tried_at = coalesce(first_tried_at, :now), version = version + 1
                        where id = any(:ids)""")
                .setParameter("wording", wording == null ? "" : wording.toString())
                .setParameter("now", now)
                .setParameter("ids", array(ids))
                .executeUpdate();
    }

    /** What a template bears that nobody else may find is forgotten at once. @return those that were not over before */
    @SuppressWarnings("unchecked")
    List<Message> arrived(Collection<MessageId> ids, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        update message set status = 'sent', reason = null, sent_at = :now, over_at = :now,
                               template_values = case when template = any(:bearingTokens) then null else template_values end,
                               version = version + 1
                        where id = any(:ids) and over_at is null returning *""", Message.class)
                .setParameter("now", now)
                .setParameter("bearingTokens", TemplateKey.bearingTokens())
                .setParameter("ids", array(ids))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** In the transaction that writes down that they were sent; db-scheduler would take another one for each. */
    void forgetTasks(Collection<MessageId> ids) {
        getEntityManager()
                .createNativeQuery("delete from scheduled_tasks where task_name = :name and task_instance = any(:ids)")
                .setParameter("name", Outbox.DELIVER.getTaskName())
                .setParameter("ids", ids.stream().map(MessageId::toString).toArray(String[]::new))
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

    /** The database's, the only one that all replicas share: a replica whose own is fast must not send early. */
    Instant clock() {
        return OneColumn.select(getSession(), "select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    /** Words and recipients of what was over before the limit, a handful at a time so that no lock lasts. @return how many */
    int forgetOver(Instant limit, int handful) {
        return getEntityManager()
                .createNativeQuery("""
                        update message set template_values = null, recipient_name = null, recipient_email = null,
                               recipient_language = null, version = version + 1
                        where id in (select id from message where over_at < :limit and recipient_email is not null
                                     limit :handful for update skip locked)""")
                .setParameter("limit", limit)
                .setParameter("handful", handful)
                .executeUpdate();
    }

    private static UUID[] array(Collection<MessageId> ids) {
        return ids.stream().map(MessageId::value).toArray(UUID[]::new);
    }
}
