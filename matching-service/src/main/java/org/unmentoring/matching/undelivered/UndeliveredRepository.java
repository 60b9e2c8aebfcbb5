package org.unmentoring.matching.undelivered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.unmentoring.matching.undelivered.MailNews.Introduction;

@ApplicationScoped
class UndeliveredRepository {

    private final EntityManager database;

    UndeliveredRepository(EntityManager database) {
        this.database = database;
    }

    /** @return false when this one was taken before */
    boolean takeOnce(String webhook, Instant now) {
        return database.createNativeQuery(
                                "insert into taken_webhook (id, taken_at) values (:id, :now) on conflict do nothing")
                        .setParameter("id", webhook)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Of a match that is ours, and of one of its people. */
    void note(Introduction introduction, String reason, Instant now) {
        database.createNativeQuery("""
                        insert into undelivered_introduction (match, participant, since, reason)
                        select match, participant, :now, :reason from seat
                        where match = :match and participant = :participant
                        on conflict do nothing""")
                .setParameter("now", now)
                .setParameter("reason", reason)
                .setParameter("match", introduction.match())
                .setParameter("participant", introduction.participant())
                .executeUpdate();
    }

    int forgetTakenBefore(Instant limit) {
        return database.createNativeQuery("delete from taken_webhook where taken_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
