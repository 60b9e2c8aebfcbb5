package org.unmentoring.notifications.sequence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.notifications.message.MessageId;

@ApplicationScoped
class FollowerRepository implements PanacheRepositoryBase<Follower, FollowerId> {
    /** A mail that somebody got. */
    record Mailed(LocalDate day, UUID programme) {}

    record Last(int step, MessageId message) {}

    record MailRow(UUID person, String template, UUID message, Instant handedOverAt, boolean takenBack) {}

    Optional<Follower> hold(FollowerId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Follower> of(Collection<SequenceId> sequences) {
        return list("sequence in ?1 order by id.value", sequences);
    }

    /** Held in the order of their ids, so that two who stop the same sequence don't wait for each other. */
    List<Follower> hold(SequenceId sequence) {
        return find("sequence = ?1 order by id.value", sequence)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** By the database's clock, the only one that all replicas share. */
    Instant databaseTime() {
        return OneColumn.select(getSession(), "select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    void oneAtATime(byte[] addressHash) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, ByteBuffer.wrap(addressHash).getLong())
                .getSingleResult();
    }

    List<Mailed> mailedSince(byte[] addressHash, LocalDate day) {
        List<Object[]> rows = rows(getEntityManager()
                .createNativeQuery(
                        "select sent_on, programme from sequence_mail where address_hash = ?1 and sent_on >= ?2")
                .setParameter(1, addressHash)
                .setParameter(2, day)
                .getResultList());
        return rows.stream().map(row -> new Mailed(day(row[0]), (UUID) row[1])).toList();
    }

    /** Somebody new to meet goes before any nudge. */
    boolean someIntroductionWaits(Follower follower, Instant before) {
        return count(
                        "addressHash = ?1 and status = ?2 and nextStep = 0 and dueAt < ?3 and id <> ?4",
                        follower.addressHash(),
                        Follower.Status.RUNNING,
                        before,
                        follower.id())
                > 0;
    }

    void mailed(Follower follower, Sequence sequence, int step, String template, MessageId message, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        "insert into sequence_mail (person, step, template, message, handed_over_at, address_hash, sent_on, programme)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, follower.id().value())
                .setParameter(2, step)
                .setParameter(3, template)
                .setParameter(4, message.value())
                .setParameter(5, now)
                .setParameter(6, sequence.isRehearsal() ? null : follower.addressHash())
                .setParameter(7, follower.place().day(now))
                .setParameter(8, sequence.programme())
                .executeUpdate();
    }

    Optional<Last> lastMail(Follower follower) {
        List<Object[]> rows = rows(getEntityManager()
                .createNativeQuery("select step, message from sequence_mail where person = ?1 and sent_on is not null"
                        + " order by step desc limit 1")
                .setParameter(1, follower.id().value())
                .getResultList());
        return rows.stream()
                .map(row -> new Last(((Number) row[0]).intValue(), new MessageId((UUID) row[1])))
                .findFirst();
    }

    /** It never left, so it counts for nothing. */
    void tookBack(MessageId message) {
        getEntityManager()
                .createNativeQuery("update sequence_mail set sent_on = null, address_hash = null where message = ?1")
                .setParameter(1, message.value())
                .executeUpdate();
    }

    List<MailRow> mails(Collection<Follower> people) {
        if (people.isEmpty()) return List.of();
        List<Object[]> rows = rows(getEntityManager()
                .createNativeQuery(
                        "select person, template, message, handed_over_at, sent_on is null from sequence_mail"
                                + " where person in ?1 order by person, handed_over_at, step")
                .setParameter(1, people.stream().map(it -> it.id().value()).toList())
                .getResultList());
        return rows.stream()
                .map(row ->
                        new MailRow((UUID) row[0], (String) row[1], (UUID) row[2], (Instant) row[3], (Boolean) row[4]))
                .toList();
    }

    /** Who has had a mail of these sequences, or had been told before what they replaced. */
    Set<String> told(String sender, Collection<String> references) {
        if (references.isEmpty()) return Set.of();
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select distinct p.person from sequence s join sequence_person p on p.sequence = s.id"
                                + " where s.sender = ?1 and s.reference in ?2 and (p.told_before or exists ("
                                + "select 1 from sequence_mail m where m.person = p.id and m.sent_on is not null))")
                .setParameter(1, sender)
                .setParameter(2, references)
                .getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** The sequences that somebody is in, whoever sends them; read without the people, as below. */
    List<SequenceId> sequencesWith(String person, UUID programme) {
        return getEntityManager()
                .createQuery(
                        "select distinct f.sequence from Follower f where f.person = ?1 and f.overAt is null"
                                + " and (?2 is null or exists (from Sequence s where s.id = f.sequence and s.programme = ?2)) order by f.sequence.value",
                        SequenceId.class)
                .setParameter(1, person)
                .setParameter(2, programme)
                .getResultList();
    }

    /** Read without the people, who may be in the middle of a turn: whoever ends them holds them first. */
    List<SequenceId> allSequencesWith(String person) {
        return getEntityManager()
                .createQuery(
                        "select distinct f.sequence from Follower f where f.person = ?1 order by f.sequence.value",
                        SequenceId.class)
                .setParameter(1, person)
                .getResultList();
    }

    int forget(Instant overBefore) {
        return update(
                "name = null, email = null, organisation = null, values = null, addressHash = null where email is not null and overAt < ?1",
                overBefore);
    }

    int forgetMails(LocalDate before) {
        return getEntityManager()
                .createNativeQuery(
                        "update sequence_mail set address_hash = null where address_hash is not null and sent_on < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }

    /** Whoever is in the middle of a turn is waited for. */
    int move(String person, String email) {
        return getEntityManager()
                .createNativeQuery(
                        "update sequence_person set email = :email, address_hash = :hash, version = version + 1"
                                + " where person = :person and over_at is null and email is not null")
                .setParameter("email", email)
                .setParameter("hash", AddressHash.of(email))
                .setParameter("person", person)
                .executeUpdate();
    }

    List<String> addressesOf(String person) {
        return getEntityManager()
                .createQuery("select email from Follower where person = ?1 and email is not null", String.class)
                .setParameter(1, person)
                .getResultList();
    }

    /** Those by which the mails of one person were counted. */
    void forgetHashes(String person) {
        getEntityManager()
                .createNativeQuery("update sequence_mail set address_hash = null where person in"
                        + " (select id from sequence_person where person = ?1)")
                .setParameter(1, person)
                .executeUpdate();
    }

    void forgetHash(byte[] addressHash) {
        getEntityManager()
                .createNativeQuery("update sequence_mail set address_hash = null where address_hash = ?1")
                .setParameter(1, addressHash)
                .executeUpdate();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> rows) {
        return (List<Object[]>) rows;
    }
}
