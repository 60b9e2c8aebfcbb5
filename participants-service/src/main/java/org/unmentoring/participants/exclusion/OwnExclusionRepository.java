package org.unmentoring.participants.exclusion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.participant.ParticipantId;

@ApplicationScoped
class OwnExclusionRepository implements PanacheRepositoryBase<OwnExclusion, OwnExclusionKey> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<OwnExclusion> of(ParticipantId participant, PageRequest page) {
        return find(
                        "key.participant.value = ?1 and key.excluded.value > ?2 order by key.excluded.value",
                        participant.value(),
                        page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    List<OwnExclusion> of(ParticipantId participant) {
        return list("key.participant.value = ?1 order by since, key.excluded.value", participant.value());
    }

    long count(ParticipantId participant) {
        return count("key.participant.value", participant.value());
    }

    /** Who is excluded already stays so. */
    void enter(ParticipantId participant, ParticipantId excluded, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        "insert into own_exclusion (participant, excluded, since) values (:participant, :excluded, :now)"
                                + " on conflict (participant, excluded) do nothing")
                .setParameter("participant", participant.value())
                .setParameter("excluded", excluded.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(ParticipantId participant, ParticipantId excluded) {
        delete("key.participant.value = ?1 and key.excluded.value = ?2", participant.value(), excluded.value());
    }

    int forget(ParticipantId excluded) {
        return (int) delete("key.excluded.value", excluded.value());
    }
}
