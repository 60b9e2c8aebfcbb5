package org.unmentoring.participants.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, EnrolmentKey> {
    private final StatelessSession readOnly;

    EnrolmentRepository(StatelessSession readOnly) {
        this.readOnly = readOnly;
    }

    Optional<Enrolment> find(EnrolmentKey key) {
        return findByIdOptional(key);
    }

    /** Nobody else changes it before the transaction at hand ends. */
    Optional<Enrolment> held(EnrolmentKey key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    Enrolled counted(ProgrammeId programme, Instant since, Instant now) {
        return getSession()
                .createNativeQuery("""
                        select count(*) filter (where status = 'active'), count(*) filter (where status = 'paused'),
                               count(*) filter (where status <> 'left' and joined_at > :since),
                               count(*) filter (where status = 'left' and changed_at > :since)
                        from (select case when paused_until <= :now then 'active' else status end as status,
                                     joined_at, changed_at
                              from enrolment where programme = :programme and not exists
                                  (select from restriction where restriction.participant = enrolment.participant)) as place""", Enrolled.class)
                .setParameter("programme", programme.value())
                .setParameter("since", since)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Of these, whom partners do not see, though they take part. */
    Set<ParticipantId> unseenByPartners(Collection<ParticipantId> participants) {
        return OneColumn.select(getSession(), """
                        select participant from restriction where participant = any(:participants)
                        union select participant from objection
                        where participant = any(:participants) and purpose = 'partners'""", UUID.class)
                .setParameter(
                        "participants",
                        participants.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(ParticipantId::new)
                .collect(Collectors.toSet());
    }

    Enrolment get(EnrolmentKey key) {
        return find(key).orElseThrow(Problem::notFound);
    }

    List<Enrolment> of(ParticipantId participant) {
        return list("key.participant.value = ?1 order by joinedAt, key.programme.value", participant.value());
    }

    Stream<Enrolment> of(ProgrammeId programme, Collection<ParticipantId> participants) {
        return withAny("programme = :programme", programme, participants);
    }

    /** Which of these people have a place, or had one, in any other programme. */
    Set<ParticipantId> elsewhere(ProgrammeId programme, Collection<ParticipantId> participants) {
        return withAny("programme <> :programme", programme, participants)
                .map(Enrolment::participant)
                .collect(Collectors.toSet());
    }

    /** The people travel as one array, and no session remembers them: a spreadsheet may name a hundred thousand. */
    private Stream<Enrolment> withAny(String where, ProgrammeId programme, Collection<ParticipantId> participants) {
        return readOnly.createNativeQuery(
                        "select * from enrolment where " + where + " and participant = any(:participants)",
                        Enrolment.class)
                .setParameter("programme", programme.value())
                .setParameter("participants", values(participants))
                .getResultStream();
    }

    /** Two arrays side by side: a hundred thousand places in one statement. */
    void enter(ProgrammeId programme, Map<ParticipantId, Instant> joinedAt, Instant now) {
        getSession()
                .createNativeMutationQuery("""
                        insert into enrolment (programme, participant, status, joined_at, changed_at)
                        select :programme, participant, 'active', joined_at, :now
                        from unnest(:participants, :joined) as entered (participant, joined_at)""")
                .setParameter("programme", programme.value())
                .setParameter("now", now)
                .setParameter("participants", values(joinedAt.keySet()))
                .setParameter("joined", joinedAt.values().toArray(Instant[]::new))
                .executeUpdate();
    }

    /** Only the wish that was fulfilled: who asked anew since is owed another round. */
    void skipped(ProgrammeId programme, Collection<Skips.Skip> skips) {
        getSession()
                .createNativeMutationQuery("""
                        update enrolment set skip_asked_at = null
                        from unnest(:participants, :asked) as skipped (participant, asked_at)
                        where enrolment.programme = :programme and enrolment.participant = skipped.participant
                        and enrolment.skip_asked_at = skipped.asked_at""")
                .setParameter("programme", programme.value())
                .setParameter(
                        "participants",
                        values(skips.stream().map(Skips.Skip::participant).toList()))
                .setParameter("asked", skips.stream().map(Skips.Skip::askedAt).toArray(Instant[]::new))
                .executeUpdate();
    }

    private static UUID[] values(Collection<ParticipantId> participants) {
        return participants.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }
}
