package org.unmentoring.participants.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, EnrolmentKey> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Optional<Enrolment> find(EnrolmentKey key) {
        return findByIdOptional(key);
    }

    Enrolment get(EnrolmentKey key) {
        return find(key).orElseThrow(Problem::notFound);
    }

    List<Enrolment> in(ProgrammeId programme, Optional<UUID> after, int most) {
        return find(
                        "key.programme.value = ?1 and key.participant.value > ?2 order by key.participant.value",
                        programme.value(),
                        after.orElse(BEFORE_ALL))
                .page(0, most)
                .list();
    }

    List<Enrolment> drawable(ProgrammeId programme, Optional<UUID> after, Instant now, int most) {
        return find(
                        """
                        key.programme.value = ?1 and key.participant.value > ?2
                        and (status = ?3 or status = ?4 and pausedUntil <= ?5) order by key.participant.value""",
                        programme.value(),
                        after.orElse(BEFORE_ALL),
                        EnrolmentStatus.ACTIVE,
                        EnrolmentStatus.PAUSED,
                        now)
                .page(0, most)
                .list();
    }

    List<Enrolment> of(ParticipantId participant) {
        return list("key.participant.value = ?1 order by joinedAt, key.programme.value", participant.value());
    }

    List<Enrolment> of(ProgrammeId programme, Collection<ParticipantId> participants) {
        return list(
                "key.programme.value = ?1 and array_contains(?2, key.participant.value)",
                programme.value(),
                values(participants));
    }

    /** Which of these people have a place, or had one, in any other programme. */
    Set<ParticipantId> elsewhere(ProgrammeId programme, Collection<ParticipantId> participants) {
        return list(
                        "key.programme.value <> ?1 and array_contains(?2, key.participant.value)",
                        programme.value(),
                        values(participants))
                .stream()
                .map(Enrolment::participant)
                .collect(Collectors.toSet());
    }

    private static UUID[] values(Collection<ParticipantId> participants) {
        return participants.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }
}
