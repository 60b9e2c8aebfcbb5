package org.unmentoring.participants.reach;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.unmentoring.participants.participant.ParticipantId;

@ApplicationScoped
class ReachRepository implements PanacheRepositoryBase<Unreachable, ParticipantId> {
    Stream<Unreachable> among(Collection<ParticipantId> participants) {
        return getSession()
                .createNativeQuery(
                        "select * from unreachable where participant = any(:participants)", Unreachable.class)
                .setParameter("participants", values(participants))
                .getResultStream();
    }

    /** Of those who take part; whoever is not there any more needs no mark. */
    int mark(Collection<ParticipantId> participants, String reason, Instant now) {
        return getSession()
                .createNativeMutationQuery("""
                        insert into unreachable (participant, since, reason)
                        select id, :now, :reason from participant where id = any(:participants)
                        on conflict (participant) do nothing""")
                .setParameter("now", now)
                .setParameter("reason", reason)
                .setParameter("participants", values(participants))
                .executeUpdate();
    }

    /** @return false when this one was taken before */
    boolean takeOnce(String webhook, Instant now) {
        return getSession()
                        .createNativeMutationQuery(
                                "insert into taken_webhook (id, taken_at) values (:id, :now) on conflict do nothing")
                        .setParameter("id", webhook)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    int forgetTakenBefore(Instant limit) {
        return getSession()
                .createNativeMutationQuery("delete from taken_webhook where taken_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private static UUID[] values(Collection<ParticipantId> participants) {
        return participants.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }
}
