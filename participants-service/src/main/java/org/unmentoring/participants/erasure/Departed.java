package org.unmentoring.participants.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.participants.audit.Actor;
import org.unmentoring.participants.participant.ParticipantId;

/** People who take part in nothing any more, have not signed in of late, wait for nothing from us, and never asked us to keep it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Departed {
    /** Each is a row in the queue of erasures, and some statements here. */
    static final int AT_ONCE = 100;

    private static final String SINCE = """
            select p.id from participant p where p.created_at < :limit
            and not exists (select from enrolment e where e.participant = p.id and (e.status <> 'left' or e.changed_at >= :limit))
            and not exists (select from organiser o where o.participant = p.id)
            and not exists (select from session s where s.participant = p.id)
            and not exists (select from restriction r where r.participant = p.id)
            and not exists (select from complaint c where (c.participant = p.id or c.email = p.email) and c.status = 'open')
            order by p.id limit :most for update of p skip locked""";

    private final Session database;
    private final Erasures erasures;
    private final InstantSource clock;

    Departed(Session database, Erasures erasures, InstantSource clock) {
        this.database = database;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** @return how many were erased: those who left before */
    int erase(Instant limit) {
        List<UUID> departed = OneColumn.select(database, SINCE, UUID.class)
                .setParameter("limit", limit)
                .setParameter("most", AT_ONCE)
                .getResultList();
        departed.forEach(person -> erasures.again(
                new LedgerEntry(ErasureId.next(), new ParticipantId(person), clock.instant()),
                Actor.ourselves("forget-people-who-left")));
        return departed.size();
    }
}
