package org.unmentoring.participants.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.participant.ParticipantId;

@ApplicationScoped
class OrganiserRepository implements PanacheRepositoryBase<Organiser, OrganiserKey> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<Organiser> of(ProgrammeId programme, PageRequest page) {
        return find(
                        "key.programme.value = ?1 and key.participant.value > ?2 order by key.participant.value",
                        programme.value(),
                        page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    List<Organiser> all(ProgrammeId programme) {
        return list("key.programme.value = ?1 order by key.participant.value", programme.value());
    }

    /** Held until the transaction ends, so that the last two can't remove each other. */
    List<Organiser> held(ProgrammeId programme) {
        return find("key.programme.value = ?1 order by key.participant.value", programme.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Organiser> by(ParticipantId participant) {
        return list("key.participant.value = ?1 order by key.programme.value", participant.value());
    }

    /** Who organises it already goes on doing so. */
    void enter(ProgrammeId programme, ParticipantId participant, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        "insert into organiser (programme, participant, since) values (:programme, :participant, :now)"
                                + " on conflict do nothing")
                .setParameter("programme", programme.value())
                .setParameter("participant", participant.value())
                .setParameter("now", now)
                .executeUpdate();
    }
}
