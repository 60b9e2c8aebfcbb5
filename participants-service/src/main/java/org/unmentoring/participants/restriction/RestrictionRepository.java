package org.unmentoring.participants.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.participants.participant.ParticipantId;

@ApplicationScoped
class RestrictionRepository {
    record Row(UUID participant, Instant since) {}

    private final Session session;

    RestrictionRepository(Session session) {
        this.session = session;
    }

    Map<ParticipantId, Instant> since(Collection<ParticipantId> participants) {
        return session.createNativeQuery(
                        "select participant, since from restriction where participant = any(:participants)", Row.class)
                .setParameter(
                        "participants",
                        participants.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> new ParticipantId(row.participant()), Row::since));
    }

    List<String> objections(ParticipantId participant) {
        return OneColumn.select(
                        session,
                        "select purpose from objection where participant = :participant order by purpose",
                        String.class)
                .setParameter("participant", participant.value())
                .getResultList();
    }

    /** By the database's time, as all that partners' copies are brought up to date by. @return whether that is new */
    boolean restrict(ParticipantId participant) {
        return session.createNativeMutationQuery("insert into restriction (participant, since)"
                                + " values (:participant, now()) on conflict do nothing")
                        .setParameter("participant", participant.value())
                        .executeUpdate()
                > 0;
    }

    boolean lift(ParticipantId participant) {
        return session.createNativeMutationQuery("delete from restriction where participant = :participant")
                        .setParameter("participant", participant.value())
                        .executeUpdate()
                > 0;
    }

    boolean object(ParticipantId participant, Purpose purpose) {
        return session.createNativeMutationQuery("insert into objection (participant, purpose, since)"
                                + " values (:participant, :purpose, now()) on conflict do nothing")
                        .setParameter("participant", participant.value())
                        .setParameter("purpose", purpose.word())
                        .executeUpdate()
                > 0;
    }

    boolean withdraw(ParticipantId participant, Purpose purpose) {
        return session.createNativeMutationQuery(
                                "delete from objection where participant = :participant and purpose = :purpose")
                        .setParameter("participant", participant.value())
                        .setParameter("purpose", purpose.word())
                        .executeUpdate()
                > 0;
    }
}
